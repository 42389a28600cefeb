import { expect, test } from 'vitest'
import { nameHeaders } from '#shared/import/nameHeaders.ts'

test('repeated headers are told apart by a count, case ignored', () => {
  expect(nameHeaders(['Other', 'Why', 'Other', 'OTHER'], 4)).toEqual([
    'Other',
    'Why',
    'Other (2)',
    'OTHER (3)',
  ])
})

test('a counted name never collides with a header that already has it', () => {
  expect(nameHeaders(['Other (2)', 'Other', 'Other'], 3)).toEqual(['Other (2)', 'Other', 'Other (3)'])
})

test('blank and missing headers take the letter of their column', () => {
  const names = nameHeaders(['Name', ' '], 28)
  expect([names[1], names[25], names[26], names[27]]).toEqual([
    'Column B',
    'Column Z',
    'Column AA',
    'Column AB',
  ])
})

test('line breaks inside a header become spaces, and __proto__ stays an ordinary name', () => {
  expect(nameHeaders(['First\nline', '__proto__'], 2)).toEqual(['First line', '(__proto__)'])
})
