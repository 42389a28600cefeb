import type { ImportReceipt } from '#shared/contract/channels/import.ts'
import type { Mutation } from '#shared/model/change.ts'
import { importMutations } from '../../import/importMutations.ts'
import { countOutcomes, planImport } from '../../import/planImport.ts'
import { type RejectedFile, rejectedFile } from '../../import/rejectedFile.ts'
import { openReadable } from '../../store/database.ts'
import type { Job } from '../protocol.ts'
import type { ImportJobInput } from './importPreview.ts'

/** What the service needs to carry out an import: one operation's mutations, the rejected rows, and the numbers. */
export interface ImportResult {
  readonly mutations: readonly Mutation[]
  readonly rejectedFile: RejectedFile | null
  readonly receipt: Omit<ImportReceipt, 'file' | 'rejectedFile'>
}

/** Reads, maps and compares a file; the service then writes the result in one operation. */
export const importRun: Job<ImportJobInput, ImportResult> = async ({ workspace, request }, control) => {
  const db = openReadable(workspace)
  try {
    const plan = await planImport(db, request, control)
    return {
      mutations: importMutations(db, plan, request.path),
      rejectedFile: await rejectedFile(plan),
      receipt: {
        profile: plan.mapping.profileId,
        encoding: plan.source.table.encoding,
        read: plan.source.rows.length,
        ...countOutcomes(plan),
      },
    }
  } finally {
    db.raw.close()
  }
}
