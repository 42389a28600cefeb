import { ExpectedError } from '#shared/model/problem.ts'
import type { WritableDb } from './database.ts'
import { migrations } from './migrations.ts'

/** One step of the schema's history: append-only, numbered in tens, never edited once landed. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

/** SQLite application id of a workspace file: "OFRM". */
export const applicationId = 0x4f46524d

/** The schema version this program writes. */
export const currentVersion = migrations[migrations.length - 1]?.version ?? 0

/** What the file says of itself, before anything is changed. */
export function schemaVersion(db: WritableDb): { readonly version: number; readonly isWorkspace: boolean } {
  const version = Number(db.raw.pragma('user_version', { simple: true }))
  return { version, isWorkspace: Number(db.raw.pragma('application_id', { simple: true })) === applicationId }
}

/** Brings the schema to `currentVersion`, one transaction a migration; refuses files of a newer program. */
export function migrate(db: WritableDb, steps: readonly Migration[] = migrations): readonly string[] {
  const { version } = schemaVersion(db)
  refuseNewer(version, steps[steps.length - 1]?.version ?? 0)
  const pending = steps.filter((step) => step.version > version)
  for (const step of pending) {
    db.raw.transaction(() => {
      db.raw.exec(step.sql)
      db.raw.pragma(`application_id = ${applicationId}`)
      db.raw.pragma(`user_version = ${step.version}`)
    })()
  }
  return pending.map((step) => step.name)
}

function refuseNewer(version: number, known: number): void {
  if (version <= known) return
  throw new ExpectedError(
    'workspace-too-new',
    `This workspace was written by a newer Offramp (format ${version}; this one knows up to ${known}).`,
    'Open it with the newer Offramp, or ask its sender for a backup from before their upgrade. The file was not changed.',
  )
}
