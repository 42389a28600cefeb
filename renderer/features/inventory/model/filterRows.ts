import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { assertNever } from '#shared/model/problem.ts'
import { isUnknown } from './cellText.ts'
import { columnById } from './columns.ts'
import type { Condition } from './condition.ts'
import type { Prepared } from './prepare.ts'

/** What a filter needs besides the rows. */
export interface FilterContext {
  readonly asOf: string
  readonly author: string
  /** Ids that full-text search found for the free words; undefined while it is still looking. */
  readonly found: ReadonlySet<string> | undefined
}

type Test = (at: number) => boolean

/** Count of rows per value of a facet, over the rows that pass all other conditions. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

export interface Filtered {
  /** Row numbers that pass, in the given order. */
  readonly order: Uint32Array
  readonly facets: FacetCounts
}

/**
 * One pass over the rows: which pass all conditions, and per facet column how many rows each value would give.
 * A row that fails nothing counts in every facet; one that fails a single facet's own choice counts in that facet.
 */
export function filterRows(
  prepared: Prepared,
  order: Uint32Array,
  conditions: readonly Condition[],
  facetIds: readonly string[],
  context: FilterContext,
): Filtered {
  const tests = conditions.map((condition) => ({
    test: testOf(prepared, condition, context),
    facet: condition.kind === 'in' && !condition.not ? facetIds.indexOf(condition.column) : -1,
  }))
  const counters = facetIds.map((id) => counterOf(prepared, id))
  const passed = new Uint32Array(order.length)
  let count = 0
  for (const at of order) {
    let failedFacet = -2
    for (const { test, facet } of tests) {
      if (test(at)) continue
      if (facet < 0 || (failedFacet >= 0 && failedFacet !== facet)) {
        failedFacet = -1
        break
      }
      failedFacet = facet
    }
    if (failedFacet === -1) continue
    if (failedFacet >= 0) counters[failedFacet]?.add(at)
    else {
      passed[count++] = at
      for (const counter of counters) counter.add(at)
    }
  }
  const facets = new Map(facetIds.map((id, at) => [id, counters[at]?.counts() ?? new Map<string, number>()]))
  return { order: passed.subarray(0, count), facets }
}

function counterOf(prepared: Prepared, id: string) {
  const column = columnById(id)
  const { values, codes } = column === undefined ? { values: [], codes: [] } : prepared.coded(column)
  const totals = new Uint32Array(values.length)
  return {
    add(at: number): void {
      for (const code of codes[at] ?? []) totals[code] = (totals[code] ?? 0) + 1
    },
    counts: () => new Map(values.map((value, code) => [value, totals[code] ?? 0])),
  }
}

function testOf(prepared: Prepared, condition: Condition, context: FilterContext): Test {
  switch (condition.kind) {
    case 'words':
      return wordsTest(prepared, condition.words, context)
    case 'in':
      return inTest(prepared, condition)
    case 'contains':
      return containsTest(prepared, condition)
    case 'compare':
      return compareTest(prepared, condition)
    case 'unknown':
      return unknownTest(prepared, condition)
    case 'is':
      return isTest(prepared.rows, condition.what, context)
    case 'unclear':
      return () => true
    default:
      return assertNever(condition)
  }
}

function wordsTest(prepared: Prepared, words: readonly string[], { found }: FilterContext): Test {
  const texts = prepared.texts()
  return (at) =>
    words.every((word) => texts[at]?.includes(word)) || found?.has(prepared.rows[at]?.id ?? '') === true
}

function inTest(prepared: Prepared, { column: id, values, not }: Extract<Condition, { kind: 'in' }>): Test {
  const column = columnById(id)
  if (column === undefined) return () => true
  const coded = prepared.coded(column)
  const wanted = new Set(values.map((value) => coded.values.indexOf(value)))
  return (at) => (coded.codes[at] ?? []).some((code) => wanted.has(code)) !== not
}

function containsTest(
  prepared: Prepared,
  { column: id, texts, not }: Extract<Condition, { kind: 'contains' }>,
): Test {
  const column = columnById(id)
  if (column === undefined) return () => true
  const own = prepared.columnTexts(column)
  return (at) => texts.some((text) => own[at]?.includes(text)) !== not
}

function compareTest(
  prepared: Prepared,
  { column: id, op, value }: Extract<Condition, { kind: 'compare' }>,
): Test {
  const column = columnById(id)
  return (at) => {
    const row = prepared.rows[at]
    const own = row === undefined ? null : column?.read(row)
    if (typeof own !== typeof value || own === null || own === undefined) return false
    return holds(own as number | string, op, value) // same type as `value` by the line above
  }
}

function holds(own: number | string, op: string, value: number | string): boolean {
  if (op === '<') return own < value
  if (op === '<=') return own <= value
  if (op === '>') return own > value
  return op === '>=' ? own >= value : own === value
}

function unknownTest(prepared: Prepared, { column: id, not }: Extract<Condition, { kind: 'unknown' }>): Test {
  const column = columnById(id)
  return (at) => {
    const row = prepared.rows[at]
    if (row === undefined || column === undefined) return false
    const value = column.read(row)
    return (isUnknown(value) || (not && value === 0)) !== not
  }
}

function isTest(
  rows: readonly WorkloadRow[],
  what: 'late' | 'overdue' | 'mine' | 'review',
  { asOf, author }: FilterContext,
): Test {
  const mine = author.toLowerCase()
  const tests: Readonly<Record<typeof what, (row: WorkloadRow) => boolean>> = {
    late: (row) => row.slackDays !== null && row.slackDays < 0,
    overdue: (row) => row.due !== null && row.due < asOf && !['done', 'waived'].includes(row.progress),
    mine: (row) => row.owner.toLowerCase() === mine,
    review: (row) => row.scope === 'undetermined' || (row.scopeConflict && row.scopeBy === 'rules'),
  }
  const test = tests[what]
  return (at) => {
    const row = rows[at]
    return row !== undefined && test(row)
  }
}
