import type { ChannelName, Input, Output } from '#shared/contract/contract.ts'
import type { Envelope } from '#shared/contract/define.ts'
import type { Problem } from '#shared/model/problem.ts'
import { pendingCommands } from './pending.ts'

/** An expected failure of a call, with what to do next. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem, cause?: unknown) {
    super(problem.message, cause === undefined ? undefined : { cause })
    this.name = 'ProblemError'
    this.problem = problem
  }
}

const utf8 = new TextDecoder()

/** Calls one channel of the contract; returns its value or throws a `ProblemError`. */
export async function call<N extends ChannelName>(name: N, input: Input<N>): Promise<Output<N>> {
  const done = pendingCommands.begin(name)
  try {
    // The service made the text from the channel's own output.
    const envelope = JSON.parse(utf8.decode(await window.offramp.call(name, input))) as Envelope<Output<N>>
    if (envelope.ok) return envelope.value
    throw new ProblemError(envelope.error)
  } finally {
    done()
  }
}

/** Anything thrown, as a problem that can be shown. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  const message = error instanceof Error ? error.message : String(error)
  const detail = error instanceof Error ? (error.stack ?? message) : message
  return {
    code: 'unexpected',
    message: `Something went wrong in this window: ${message}`,
    next: 'Your saved changes are safe. Try again; if it happens again, copy the details and report them.',
    detail,
  }
}
