import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { set } from '#shared/model/change.ts'
import { applyChanges } from '../../app/changes.ts'
import type { InventoryColumn } from './model/column.ts'
import { type ParsedCell, parseCell, type WaveIds } from './model/parseCell.ts'
import { isSame } from './model/pastePlan.ts'

/** Writes one typed value as one undo step; the answer says why it can't when it can't. */
export function commitCell(
  row: WorkloadRow,
  column: InventoryColumn,
  text: string,
  waves: WaveIds,
): ParsedCell {
  const parsed = parseCell(column, text, waves)
  if (!parsed.ok || column.field === undefined || isSame(row, column, parsed.value)) return parsed
  void applyChanges({
    label: `Change ${column.label.toLowerCase()} of ${row.name}`.slice(0, 300),
    mutations: [set('workload', row.id, { [column.field]: parsed.value })],
  })
  return parsed
}
