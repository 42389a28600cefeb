import { readFileSync } from 'node:fs'
import { type BillSum, billFindings } from '#shared/discovery/billUse.ts'
import { costExplorerSums } from '#shared/discovery/costExplorer.ts'
import type { Found } from '#shared/discovery/found.ts'
import { parseCsv } from '../../import/parseCsv.ts'

/** A Cost Explorer download (small by nature: one row a day or month) as findings. */
export function readCostExplorer(path: string): Found[] {
  const rows = parseCsv(readFileSync(path), ',', () => undefined).map(({ cells }) => cells)
  const sums: readonly BillSum[] = costExplorerSums(rows)
  return billFindings(path, sums)
}
