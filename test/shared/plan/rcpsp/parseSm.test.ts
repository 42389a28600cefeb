import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseSm } from '#shared/plan/rcpsp/parseSm.ts'

const text = readFileSync(join(import.meta.dirname, 'fixtures/five.sm'), 'utf8')

test('reads activities, links, demands and capacities of a .sm file', () => {
  const project = parseSm(text)
  expect(project.count).toBe(7)
  expect([...project.duration]).toEqual([0, 3, 2, 4, 2, 3, 0])
  expect([...project.capacity]).toEqual([2, 1])
  expect([...project.demand.subarray(2, 6)]).toEqual([2, 0, 1, 1])
  expect([...project.preds.item.subarray(project.preds.first[5], project.preds.first[6])]).toEqual([2, 3])
  expect(project.horizon).toBe(14)
})

test('reads files with Windows line ends', () => {
  expect(parseSm(text.replaceAll('\n', '\r\n'))).toEqual(parseSm(text))
})

test.each([
  ['no links section', (given: string) => given.replace('PRECEDENCE RELATIONS', 'LINKS'), /PRECEDENCE/],
  [
    'a circle',
    (given: string) =>
      given.replace('   6        1          1           7', '   6        1          1           3'),
    /circle/,
  ],
  [
    'too large a demand',
    (given: string) => given.replace('  2      1     3       2    0', '  2      1     3       3    0'),
    /activity 1 needs more of resource 0/,
  ],
  [
    'a missing request',
    (given: string) => given.replace('  7      1     0       0    0\n', ''),
    /different activities/,
  ],
  [
    'a second mode',
    (given: string) =>
      given.replace('   5        1          1           7', '   5        2          1           7'),
    /single-mode/,
  ],
])('refuses %s', (_, change, message) => {
  expect(() => parseSm(change(text))).toThrow(message)
})
