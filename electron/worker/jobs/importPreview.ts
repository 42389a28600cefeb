import type { ImportPreview } from '#shared/contract/channels/import.ts'
import { type ImportRequest, planImport } from '../../import/planImport.ts'
import { previewOf } from '../../import/previewOf.ts'
import { openReadable } from '../../store/database.ts'
import type { Job } from '../protocol.ts'

export interface ImportJobInput {
  readonly workspace: string
  readonly request: ImportRequest
}

/** Reads, maps and compares a file, and tells what an import would do. */
export const importPreview: Job<ImportJobInput, ImportPreview> = async ({ workspace, request }, control) => {
  const db = openReadable(workspace)
  try {
    return previewOf(await planImport(db, request, control), request.path)
  } finally {
    db.raw.close()
  }
}
