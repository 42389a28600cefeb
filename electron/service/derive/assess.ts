import type { AssessmentRow } from '../../worker/jobs/assess.ts'
import type { ServiceContext } from '../context.ts'

const columns = [
  'workload_id',
  'best_id',
  'best_name',
  'verdict',
  'unknowns',
  'current_cost',
  'current_basis',
  'ranked',
  'warnings',
] as const satisfies readonly (keyof AssessmentRow)[]

/** Recomputes `derived_assessment`: the best eight ways off Claude of each workload whose scope is in or mixed. */
export async function deriveAssess(context: ServiceContext): Promise<void> {
  const input = { path: context.path, asOf: context.asOf() }
  const rows = await context.jobs.run('assess', input, { label: 'Assess alternatives' })
  context.saveDerived('assess', { workloads: rows.length }, (db) => {
    db.raw.exec('DELETE FROM derived_assessment')
    const insert = db.raw.prepare(
      `INSERT INTO derived_assessment (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    )
    for (const row of rows) insert.run(...columns.map((column) => row[column]))
  })
}
