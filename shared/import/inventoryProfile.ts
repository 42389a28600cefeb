import { exportColumns } from '#shared/report/columns.ts'
import type { Profile } from './profile.ts'
import { targetById } from './targets.ts'

/** What our inventory export adds to every row about the export itself. */
const about = ['Data as of', 'Filters', 'Marking']

/**
 * Our own inventory export (CSV or XLSX) as a profile, so that a table edited in a spreadsheet comes back: columns that
 * are fields go to them, columns that Offramp computes are left out.
 */
export const inventoryProfile: Profile = {
  id: 'offramp-inventory',
  name: 'Offramp inventory export',
  source: 'offramp export csv, offramp export xlsx',
  asOf: '2026-11-22',
  recognise: ['Name', 'Scope by', 'Best verdict', 'Own due date', 'Workload id'].map((header) => [header]),
  columns: Object.fromEntries([
    ...exportColumns.map((column) => [column.header, targetById(column.id)?.id ?? 'ignore'] as const),
    ...about.map((header) => [header, 'ignore'] as const),
  ]),
  values: {},
  lenient: [],
  mentions: false,
}
