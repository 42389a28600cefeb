import { expect, test } from 'vitest'
import { parseCsv } from '#electron/import/parseCsv.ts'
import type { Delimiter } from '#shared/import/detectDelimiter.ts'

function parse(text: string, delimiter: Delimiter = ',') {
  return parseCsv(Buffer.from(text, 'utf8'), delimiter, () => undefined)
}

test('multi-line cells, escaped quotes and empty lines; lines are those of the file', () => {
  expect(parse('a,b\r\n\r\n"one\r\ntwo","say ""hi"""\r\nx,y')).toEqual([
    { cells: ['a', 'b'], line: 1, problem: null },
    { cells: ['one\r\ntwo', 'say "hi"'], line: 3, problem: null },
    { cells: ['x', 'y'], line: 5, problem: null },
  ])
})

test('mixed line ends do not glue rows together', () => {
  expect(parse('a,b\r\nc,d\ne,f\r\n').map((row) => row.cells)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ])
  expect(parse('a,b\rc,d\r').map((row) => row.cells)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('a quote inside a cell is text; a space before a quoted cell is not', () => {
  expect(parse('5" disk,b\n').map((row) => row.cells)).toEqual([['5" disk', 'b']])
  expect(parse('a, "b,c"\n').map((row) => row.cells)).toEqual([['a', 'b,c']])
})

test('rows without a filled cell are left out', () => {
  expect(parse('a,b\n,,\n  ,\nc,d\n').map((row) => row.line)).toEqual([1, 4])
})

test('empty cells between tabs are kept', () => {
  expect(parse('a\t\tb\n\t"x"\ty\n', '\t').map((row) => row.cells)).toEqual([
    ['a', '', 'b'],
    ['', 'x', 'y'],
  ])
})

test('a quote that is never closed costs one row, not the rest of the file', () => {
  const last = parse('name,what\nA,fine\nB,"open\nC,fine\nD,fine\n')
  expect(last.map((row) => [row.cells, row.line, row.problem])).toEqual([
    [['name', 'what'], 1, null],
    [['A', 'fine'], 2, null],
    [['B', 'open'], 3, 'a quote (") is opened on this line and never closed'],
    [['C', 'fine'], 4, null],
    [['D', 'fine'], 5, null],
  ])
})

test('rows that an unclosed quote would swallow up to the next quote are read', () => {
  const rows = parse('name,what\nA,fine\nB,"open\nC,fine\nD,"closed"\nE,fine\n')
  expect(rows.map((row) => [row.cells[0], row.line, row.problem !== null])).toEqual([
    ['name', 1, false],
    ['A', 2, false],
    ['B', 3, true],
    ['C', 4, false],
    ['D', 5, false],
    ['E', 6, false],
  ])
})

test('a proper multi-line cell with quotes and commas in it is one cell', () => {
  const text = 'name,what\nA,fine\nB,"He said ""x"",\nthen, left\nand came"\nC,fine\n'
  expect(parse(text).map((row) => row.cells.length)).toEqual([2, 2, 2, 2])
})

test('a file full of unclosed quotes loses no line', () => {
  const lines = Array.from({ length: 200 }, (_, index) => `A${index},"open`)
  expect(parse(`name,what\n${lines.join('\n')}\n`).length).toBeGreaterThanOrEqual(200)
})

test('progress counts bytes up to the end', () => {
  const seen: number[] = []
  const text = Buffer.from('a,b\n'.repeat(1_000), 'utf8')
  parseCsv(text, ',', (bytes) => seen.push(bytes))
  expect(seen.length).toBeGreaterThan(3)
  expect([...seen].sort((a, b) => a - b)).toEqual(seen)
  expect(seen.at(-1)).toBe(text.length)
})
