import { expect, test } from 'vitest'
import { bulkChoices, bulkText } from '../../../renderer/features/alternatives/model/bulkChoices.ts'
import {
  filterLines,
  lineText,
  openKinds,
  type SummaryRow,
} from '../../../renderer/features/alternatives/model/workloadLines.ts'
import type { RankedWorkload } from '../../../shared/contract/channels/assess.ts'

const row = (workloadId: string, more: Partial<SummaryRow> = {}): SummaryRow => ({
  workloadId,
  name: workloadId,
  bestId: 'nova',
  bestName: 'Nova',
  verdict: 'unknown',
  chosenId: null,
  chosenName: null,
  chosenVerdict: null,
  chosenCategory: null,
  unknowns: 0,
  unknownKinds: [],
  currentMonthlyCostUsd: null,
  chosenMonthlyCostUsd: null,
  effortDays: null,
  warnings: [],
  ...more,
})

test('verdict filters look at the choice where there is one, else at the best', () => {
  const chosen = row('b', { chosenId: 'x', chosenName: 'X', chosenVerdict: 'blocked' })
  const rows = [chosen, row('a'), row('c', { bestId: null, bestName: null, verdict: null })]
  const ids = (filter: Parameters<typeof filterLines>[1], text = '') =>
    filterLines(rows, filter, text).map((each) => each.workloadId)
  expect(ids('all')).toEqual(['a', 'b', 'c'])
  expect(filterLines([row('n 10'), row('n 9')], 'all', '').map(({ name }) => name)).toEqual(['n 9', 'n 10'])
  expect(ids('unknown')).toEqual(['a'])
  expect(ids('blocked')).toEqual(['b', 'c'])
  expect(ids('undecided')).toEqual(['a', 'c'])
  expect(ids('chosen', 'x')).toEqual(['b'])
})

test('what to find out narrows the list, and only kinds that are open are offered', () => {
  const rows = [
    row('a', { unknownKinds: ['authorization', 'latency'] }),
    row('b', { unknownKinds: ['authorization'] }),
    row('c'),
  ]
  const ids = (ask: string) => filterLines(rows, 'all', '', ask).map((each) => each.workloadId)
  expect(openKinds(rows)).toEqual([
    { kind: 'authorization', count: 2 },
    { kind: 'latency', count: 1 },
  ])
  expect([ids(''), ids('authorization'), ids('latency')]).toEqual([['a', 'b', 'c'], ['a', 'b'], ['a']])
})

test('a line says that a cost change is unknown instead of leaving it out or taking it as none', () => {
  const chosen = { chosenId: 'x', chosenName: 'X', chosenVerdict: 'fit' } as const
  expect(lineText(row('a', chosen))).toBe('X (chosen) · cost change unknown')
  expect(
    lineText(row('a', { ...chosen, currentMonthlyCostUsd: 900, chosenMonthlyCostUsd: 400, unknowns: 2 })),
  ).toBe('X (chosen) · 2 unknowns · −$500 a month')
  expect(lineText(row('a', { bestName: null }))).toBe('Nothing proposed')
})

test('bulk choices count only the picked workloads, those of most workloads first', () => {
  const ranked = (workloadId: string, ...ids: readonly string[]) =>
    ({
      workloadId,
      chosen: null,
      ranked: ids.map((id) => ({ alternativeId: id, name: id, verdict: id === 'b' ? 'fit' : 'unknown' })),
    }) as unknown as RankedWorkload // only these fields are read
  const choices = bulkChoices(
    [ranked('1', 'a', 'b'), ranked('2', 'b'), ranked('3', 'a', 'c')],
    new Set(['1', '2']),
  )
  expect(choices.map((each) => [each.alternativeId, each.among])).toEqual([
    ['b', 2],
    ['a', 1],
  ])
  expect(choices[0] === undefined ? '' : bulkText(choices[0], 2)).toBe('among the best of 2 of 2: 2 fit')
})
