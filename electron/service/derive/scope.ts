import { z } from 'zod'
import type { ReadableDb } from '../../store/database.ts'
import type { ClassifyInput } from '../../worker/jobs/classifyScope.ts'
import type { ServiceContext } from '../context.ts'

/** Recomputes `derived_scope`: what the scope rules in force say of every workload. */
export async function deriveScope(context: ServiceContext): Promise<void> {
  const input: ClassifyInput = { path: context.path, since: lastRun(context.db) }
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

const runSummary = z.object({ basis: z.string() })

function lastRun(db: ReadableDb): ClassifyInput['since'] {
  const state = db.raw.prepare(`SELECT seq, summary FROM derived_state WHERE step = 'scope'`).get()
  if (state === undefined) return null
  const { seq, summary } = state as { seq: number; summary: string } // both NOT NULL in a STRICT table
  const parsed = runSummary.safeParse(JSON.parse(summary))
  return parsed.success ? { seq, basis: parsed.data.basis } : null
}
