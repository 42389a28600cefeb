import { z } from 'zod'
import { program } from '#shared/model/entities/program.ts'
import { entityId, isoDate, isoInstant } from '#shared/model/scalars.ts'
import { command, query } from '../define.ts'

const path = z.string().min(1).max(4_096)

export const workspaceInfo = z.strictObject({
  path: z.string(),
  program: program.schema,
  /** The day every computation takes as today. */
  asOf: isoDate,
  /** Where `asOf` comes from. */
  asOfFrom: z.enum(['clock', 'program', 'command']),
  /** Sequence number of the newest change. */
  seq: z.number().int(),
  readOnly: z.boolean(),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string(), next: z.string() })),
  counts: z.strictObject({
    workloads: z.number().int(),
    tasks: z.number().int(),
    findings: z.number().int(),
    teams: z.number().int(),
  }),
})
export type WorkspaceInfo = z.infer<typeof workspaceInfo>

export const recoveryReport = z.strictObject({
  /** The damaged or replaced file, kept beside the workspace. */
  keptAs: z.string().nullable(),
  restoredFrom: z.string(),
  restoredAt: isoInstant,
  changesInBackup: z.number().int(),
})

export const backupEntry = z.strictObject({
  path: z.string(),
  at: isoInstant,
  why: z.string(),
  bytes: z.number(),
  changes: z.number().int().nullable(),
})

/** Opening, creating, backing up and checking workspaces. */
export const workspaceChannels = {
  /** The versions of what the service itself stands on. */
  'service.info': query(z.strictObject({}), z.strictObject({ sqlite: z.string(), format: z.number().int() })),
  'workspace.current': query(z.strictObject({}), workspaceInfo.nullable()),
  'workspace.open': command(z.strictObject({ path }), workspaceInfo),
  'workspace.create': command(
    z.strictObject({
      path,
      name: z.string().min(1).max(200),
      directiveDate: isoDate.optional(),
      deadline: isoDate.optional(),
    }),
    workspaceInfo,
  ),
  'workspace.createSample': command(z.strictObject({ path }), workspaceInfo),
  'workspace.close': command(z.strictObject({}), z.null()),
  'workspace.backup': command(z.strictObject({ out: path.optional() }), backupEntry),
  'workspace.backups': query(z.strictObject({ path: path.optional() }), z.array(backupEntry)),
  'workspace.restore': command(z.strictObject({ backup: path, path: path.optional() }), recoveryReport),
  'workspace.verify': query(
    z.strictObject({}),
    z.strictObject({
      ok: z.boolean(),
      database: z.array(z.string()),
      chain: z.strictObject({
        entries: z.number().int(),
        brokenAt: z.number().int().nullable(),
        why: z.string(),
      }),
    }),
  ),
  'workspace.digest': query(
    z.strictObject({}),
    z.strictObject({ digest: z.string(), changes: z.number().int() }),
  ),
  /** Recomputes what is stale among a derived step and those before it. */
  'derive.ensure': command(z.strictObject({ step: z.enum(['scope', 'assess', 'plan']) }), z.null()),
  'jobs.cancel': command(z.strictObject({ jobId: entityId }), z.strictObject({ cancelled: z.boolean() })),
}
