import { type ChannelName, contract, type HostChannelName } from '#shared/contract/contract.ts'
import type { Envelope } from '#shared/contract/define.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { type HostChannels, type HostParts, setUpHostChannels } from './hostChannels.ts'
import { logBug } from './log.ts'
import { refused } from './refused.ts'

/** Answers one call of the window with its envelope as JSON bytes. */
export type Answer = (name: unknown, input: unknown) => Promise<Uint8Array>

/** Checks calls against the contract and passes them to the service or the host. */
export function makeAnswer(parts: HostParts): Answer {
  const host = setUpHostChannels(parts)
  return async (name, input) => {
    if (typeof name !== 'string' || !Object.hasOwn(contract, name))
      return refused('unknown-channel', 'There is no such command.')
    const channel = name as ChannelName // just checked
    const parsed = contract[channel].input.safeParse(input)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      const where = issue?.path.join('.') ?? ''
      return refused('invalid-input', `${name}: ${where}: ${issue?.message ?? 'not valid'}`)
    }
    // Calls wait for the first workspace to be open (or not), so that the first screen is never wrong.
    await parts.startup.settled
    if (contract[channel].side === 'service') return parts.service.callForBytes(name, parsed.data)
    // The other side.
    return Buffer.from(JSON.stringify(await answerAsHost(host, channel as HostChannelName, parsed.data)))
  }
}

async function answerAsHost(
  host: HostChannels,
  name: HostChannelName,
  input: unknown,
): Promise<Envelope<unknown>> {
  try {
    return { ok: true, value: await host[name](input as never) } // parsed by the channel's schema
  } catch (cause) {
    if (cause instanceof ExpectedError) return { ok: false, error: cause.problem }
    logBug(name, cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
    return {
      ok: false,
      error: {
        code: 'bug',
        message: 'Something went wrong inside Offramp.',
        next: 'Try again.',
        detail: `${name}: ${String(cause)}`,
      },
    }
  }
}
