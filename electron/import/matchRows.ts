import { diffRow } from '#shared/import/diffRow.ts'
import type { MappedRow } from '#shared/import/mapRow.ts'
import { matchKey, occurrenceKey } from '#shared/import/rowKey.ts'
import type { Workload } from '#shared/model/entities/workload.ts'
import { stableId } from './stableId.ts'
import type { Stored } from './stored.ts'

type GoodRow = Extract<MappedRow, { kind: 'row' }>

/** A row with the workload it is: its final key and id, and the stored workload when there is one. */
export interface MatchedRow {
  readonly index: number
  readonly row: GoodRow
  readonly key: string
  readonly id: string
  readonly stored: Workload | null
}

/** Rows by their place in the file; rejected ones are absent. */
export interface Matches {
  readonly rows: ReadonlyMap<number, MatchedRow>
  /** Keys that more than one row of the file has. */
  readonly repeated: readonly string[]
}

/**
 * Matches rows with workloads by id where the file gives it, else by stable key. Rows that share a key are told apart by occurrence ("… #2"); a row that
 * equals a stored occurrence takes that one first, so a re-sorted file still matches.
 */
export function matchRows(mapped: readonly MappedRow[], stored: Stored, declaredUse: boolean): Matches {
  const rows = new Map<number, MatchedRow>()
  const claimed = new Set<string>()
  const groups = new Map<string, { index: number; row: GoodRow }[]>()
  mapped.forEach((row, index) => {
    if (row.kind !== 'row') return
    const known = row.id === null || claimed.has(row.id) ? undefined : stored.byId.get(row.id)
    if (known !== undefined) {
      claimed.add(known.id)
      rows.set(index, { index, row, key: known.key, id: known.id, stored: known })
      return
    }
    const key = matchKey(row.key)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ index, row }])
    else group.push({ index, row })
  })
  const repeated: string[] = []
  for (const group of groups.values()) {
    if (group.length > 1 && group[0] !== undefined) repeated.push(group[0].row.key)
    for (const match of matchGroup(group, stored, claimed, declaredUse)) rows.set(match.index, match)
  }
  return { rows, repeated }
}

interface Slot {
  readonly key: string
  readonly id: string
  readonly stored: Workload | null
}

function matchGroup(
  group: readonly { index: number; row: GoodRow }[],
  stored: Stored,
  claimed: ReadonlySet<string>,
  declaredUse: boolean,
): MatchedRow[] {
  const key = group[0]?.row.key ?? ''
  const slots = slotsOf(key, group.length, stored, claimed)
  const free = new Set(slots)
  const chosen = new Map<number, Slot>()
  const take = (index: number, slot: Slot) => {
    chosen.set(index, slot)
    free.delete(slot)
  }
  for (const { index, row } of slots.length > 1 ? group : []) {
    const equal = [...free].find((slot) => slot.stored !== null && isUnchanged(slot.stored, row, declaredUse))
    if (equal !== undefined) take(index, equal)
  }
  for (const { index } of group) {
    const next = chosen.has(index) ? undefined : free.values().next().value
    if (next !== undefined) take(index, next)
  }
  return group.flatMap(({ index, row }) => {
    const slot = chosen.get(index)
    return slot === undefined ? [] : [{ index, row, ...slot }]
  })
}

/** One slot per row of the group, and one per stored occurrence beyond. */
function slotsOf(key: string, rows: number, stored: Stored, claimed: ReadonlySet<string>): Slot[] {
  const slots: Slot[] = []
  const match = matchKey(key)
  for (let occurrence = 1; ; occurrence += 1) {
    const own = occurrenceKey(match, occurrence)
    const id = stableId('w', own)
    const known = stored.byKey.get(own) ?? stored.byId.get(id) ?? null
    if (known === null && slots.length >= rows) return slots
    if (known === null || !claimed.has(known.id))
      slots.push({ key: occurrenceKey(key, occurrence), id: known?.id ?? id, stored: known })
  }
}

function isUnchanged(stored: Workload, row: GoodRow, declaredUse: boolean): boolean {
  return Object.keys(diffRow(stored, row.fields, declaredUse)).length === 0
}
