import { spawn } from 'node:child_process'
import { rgPath } from '@vscode/ripgrep'
import { ExpectedError } from '#shared/model/problem.ts'
import { JobCancelled } from '../worker/protocol.ts'
import type { Watch } from './watch.ts'

/** In a packaged app the binary lies beside the archive, where it can be run. */
const program = rgPath.replace(/\bapp\.asar\b(?!\.unpacked)/, 'app.asar.unpacked')

export interface RipgrepRun {
  readonly root: string
  readonly args: readonly string[]
  /** Called with each record of the output, split at `separator`. */
  readonly separator: string
  readonly onRecord: (record: string) => void
}

/**
 * Runs ripgrep on a folder and gives its output record by record; answers with its messages (one a line: unreadable
 * files and the like). Cancelling ends the process at once.
 */
export async function ripgrep(
  { root, args, separator, onRecord }: RipgrepRun,
  watch: Watch,
): Promise<string[]> {
  const child = spawn(program, [...args, '--', '.'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = watch.onCancel(() => child.kill('SIGKILL'))
  let rest = ''
  let messages = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (chunk: string) => {
    const records = (rest + chunk).split(separator)
    rest = records.pop() ?? ''
    for (const record of records) onRecord(record)
  })
  child.stderr.setEncoding('utf8')
  child.stderr.on('data', (chunk: string) => {
    if (messages.length < 4_000_000) messages += chunk
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (cause) => reject(notRunnable(cause)))
    child.on('close', resolve)
  }).finally(stop)
  if (watch.cancelled()) throw new JobCancelled()
  if (rest !== '') onRecord(rest)
  // 0 found, 1 found nothing, 2 some files could not be read (they are in the messages).
  if (code === null || code > 2) throw new Error(`ripgrep ended with ${code}: ${messages.slice(0, 2_000)}`)
  return messages.split('\n').filter((line) => line !== '')
}

function notRunnable(cause: unknown): ExpectedError {
  return new ExpectedError(
    'ripgrep-missing',
    'The search program that comes with Offramp can’t be started.',
    'Install Offramp again; on a locked-down machine allow its "rg" program to run.',
    { cause, detail: program },
  )
}
