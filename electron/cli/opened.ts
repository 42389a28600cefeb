import type { Input, Output } from '#shared/contract/contract.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { ask } from '../service/service.ts'
import type { Run } from './commands.ts'

/** The path given by --workspace; a usage error without it. */
export function workspacePath({ options }: Run): string {
  if (options.workspace !== undefined && options.workspace !== '') return options.workspace
  throw new ExpectedError('usage', 'Which workspace?', 'Give --workspace FILE.')
}

/** Opens the workspace of a run and returns a typed way to call the service. */
export async function opened(run: Run): Promise<Caller> {
  await ask(run.service, 'workspace.open', { path: workspacePath(run) })
  return (name, input) => ask(run.service, name, input)
}

type CallName = Parameters<typeof ask>[1]
/** Calls a channel of the open workspace. */
export type Caller = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>

/** The n-th argument of a command as text. */
export function argument(run: Run, index: number): string {
  const value = run.names[index]
  if (typeof value === 'string' && value !== '') return value
  throw new ExpectedError('usage', 'An argument is missing.', 'Run the command with --help.')
}

/** A text option, or undefined. */
export function textOption(run: Run, name: string): string | undefined {
  const value = run.options[name]
  return typeof value === 'string' ? value : undefined
}
