import type { Assessment } from '#shared/assess/result.ts'
import type { ReadableDb } from '../../store/database.ts'

/** The assessed alternatives of a workload, best first; empty when not assessed. */
export function readRanked(db: ReadableDb, workloadId: string): readonly Assessment[] {
  const stored = db.raw
    .prepare('SELECT ranked FROM derived_assessment WHERE workload_id = ?')
    .pluck()
    .get(workloadId)
  return typeof stored === 'string' ? (JSON.parse(stored) as Assessment[]) : []
}
