import { CommanderError } from 'commander'
import { ExpectedError } from '#shared/model/problem.ts'
import type { Output } from './output.ts'
import { exitUsage } from './parseDay.ts'

export const exitDone = 0
const exitFailed = 1

/** Tells why a command failed and answers with its exit code. */
export function reportFailure(cause: unknown, output: Output): number {
  if (cause instanceof CommanderError) {
    if (cause.exitCode === 0) return exitDone
    output.problem({
      code: 'usage',
      message: cause.message.replace(/^error: /, ''),
      next: 'Run "offramp --help", or "offramp COMMAND --help".',
    })
    return exitUsage
  }
  if (cause instanceof ExpectedError) {
    output.problem(cause.problem)
    return cause.problem.code === 'usage' ? exitUsage : exitFailed
  }
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  output.problem({
    code: 'bug',
    message: 'Something went wrong inside Offramp.',
    next: 'Saved work is safe. Send the details below to the people who support you.',
  })
  output.note(detail)
  return exitFailed
}
