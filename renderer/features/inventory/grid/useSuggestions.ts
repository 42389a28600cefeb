import { useMemo } from 'react'
import { useWorkloads } from '../../../stores/workloadStore.ts'
import type { InventoryColumn } from '../model/column.ts'

const MOST = 200
const texts = new Set([
  'component',
  'organization',
  'owner',
  'contractor',
  'vendor',
  'region',
  'stage',
  'emailDomain',
])

/** Values that other workloads have in a text column, to be offered while typing. */
export function useSuggestions(column: InventoryColumn | undefined): readonly string[] {
  const rows = useWorkloads((state) => state.rows)
  return useMemo(() => {
    if (column === undefined || !texts.has(column.id)) return []
    const values = new Set(rows.map((row) => String(column.read(row) ?? '')))
    values.delete('')
    return [...values].sort().slice(0, MOST)
  }, [rows, column])
}
