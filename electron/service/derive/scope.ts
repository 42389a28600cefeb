import type { ServiceContext } from '../context.ts'

/** Recomputes `derived_scope`: what the scope rules in force say of every workload. */
export async function deriveScope(context: ServiceContext): Promise<void> {
  const input = { path: context.path }
  const { changed, removed, summary } = await context.jobs.run('classifyScope', input, {
    label: 'Apply scope rules',
  })
  context.saveDerived('scope', summary, (db) => {
    const remove = db.raw.prepare('DELETE FROM derived_scope WHERE workload_id = ?')
    for (const id of removed) remove.run(id)
    const upsert = db.raw.prepare(
      `INSERT OR REPLACE INTO derived_scope (workload_id, scope, confidence, conflict, result)
       VALUES (?, ?, ?, ?, ?)`,
    )
    for (const row of changed) {
      upsert.run(row.workload_id, row.scope, row.confidence, row.conflict, row.result)
    }
  })
}
