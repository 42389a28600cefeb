import { expect, test } from 'vitest'
import { detectDelimiter } from '#shared/import/detectDelimiter.ts'

test.each([
  ['commas', 'a,b,c\n1,2,3\n', ','],
  ['semicolons with decimal commas', 'name;cost;users\nA;1,5;3\nB;2,5;4\n', ';'],
  ['tabs with commas in the text', 'name\twhat\nA\tone, two, three\nB\tfour\n', '\t'],
  ['pipes', 'name|kind\nA|b\n', '|'],
  ['a single column', 'Name\nAlpha\nBeta\n', ','],
  ['many semicolons inside quoted cells', 'a,b\n"x;y;z;w",1\n"p;q;r;s",2\n', ','],
  ['line breaks and commas inside quotes', 'a;b\n"one,\ntwo,\nthree,";1\n"x,y";2\n', ';'],
  ['title lines above', 'Report, as of May\n\nname;kind;owner\na;b;c\nd;e;f\n', ';'],
  ['the line that Excel writes', 'sep=;\na,b;c\n', ';'],
] as const)('%s', (_, sample, delimiter) => {
  expect(detectDelimiter(sample)).toBe(delimiter)
})
