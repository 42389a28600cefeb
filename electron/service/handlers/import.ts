import { basename, resolve } from 'node:path'
import type { importChannels } from '#shared/contract/channels/import.ts'
import { importLabel } from '../../import/lastImported.ts'
import { type PendingFile, pendingFile } from '../../import/pendingFile.ts'
import type { ImportRequest } from '../../import/planImport.ts'
import { rejectedPath } from '../../import/rejectedPath.ts'
import { templateFile } from '../../import/templateFile.ts'
import type { ImportResult } from '../../worker/jobs/importRun.ts'
import type { Handlers, ServiceContext } from '../context.ts'

interface Choices {
  readonly path: string
  readonly jobId?: string | undefined
  readonly sheet?: string | undefined
  readonly profile?: string | undefined
  readonly encoding?: string | undefined
  readonly columns?: Readonly<Record<string, string>> | undefined
}

/** Import of files: preview, run (one operation, one undo), and the template. */
export const importHandlers: Handlers<keyof typeof importChannels> = {
  'import.preview': (context, input) =>
    context.jobs.run(
      'importPreview',
      { workspace: context.path, request: requestOf(context, input) },
      { jobId: input.jobId, label: `Read ${basename(input.path)}` },
    ),

  'import.run': async (context, { rejectedOut, ...input }) => {
    const request = requestOf(context, input)
    const label = `${importLabel}${basename(input.path)}`
    const result = await context.jobs.run(
      'importRun',
      { workspace: context.path, request },
      { jobId: input.jobId, label },
    )
    const rejected = writeRejected(context, request.path, result, rejectedOut)
    try {
      if (result.mutations.length > 0) {
        context.backup('before import')
        context.apply({ label, mutations: result.mutations })
      }
    } catch (cause) {
      rejected?.discard()
      throw cause
    }
    rejected?.commit()
    return { file: request.path, ...result.receipt, rejectedFile: rejected?.path ?? null }
  },

  'import.template': async (_, { out, format }) => {
    const bytes = await templateFile(format)
    const file = pendingFile(resolve(out), bytes)
    file.commit()
    return { file: file.path, bytes: bytes.length }
  },
}

/** Written before the workspace is, so that a folder that refuses it stops the import: bad rows never vanish. */
function writeRejected(
  context: ServiceContext,
  source: string,
  { rejectedFile }: ImportResult,
  asked: string | undefined,
): PendingFile | null {
  if (rejectedFile === null) return null
  return pendingFile(rejectedPath(source, context.path, rejectedFile.extension, asked), rejectedFile.bytes)
}

function requestOf(context: ServiceContext, { jobId: _, ...choices }: Choices): ImportRequest {
  return {
    ...choices,
    path: resolve(choices.path),
    importedAt: context.now().toISOString(),
    asOf: context.asOf(),
  }
}
