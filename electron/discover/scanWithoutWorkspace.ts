import type { ScanReport } from '#shared/contract/channels/discovery.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { JobCancelled } from '../worker/protocol.ts'
import { scan } from './scan.ts'

export interface ScanRequest {
  readonly paths: readonly string[]
  readonly ignoreFiles: boolean
  readonly archives: boolean
}

/** A scan for the command line that opens no workspace and stores nothing. */
export async function scanWithoutWorkspace(
  { paths, ...options }: ScanRequest,
  note: (text: string) => void,
  interrupted: () => boolean,
): Promise<ScanReport> {
  let told = 0
  try {
    const result = await scan(paths, options, {
      progress(_, text) {
        if (performance.now() - told < 500) return
        told = performance.now()
        note(text)
      },
      cancelled: interrupted,
    })
    return result as ScanReport // its lists are readonly; nobody changes them here
  } catch (cause) {
    if (cause instanceof JobCancelled)
      throw new ExpectedError('cancelled', 'Cancelled.', 'Nothing was stored.')
    throw cause
  }
}
