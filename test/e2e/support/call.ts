import type { Page } from '@playwright/test'
import type { ChannelName, Input, Output } from '#shared/contract/contract.ts'
import type { Envelope } from '#shared/contract/define.ts'

/** Calls a channel from inside the window, as its own code does; throws the problem of a failed call. */
export async function callIn<N extends ChannelName>(
  page: Page,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const envelope = await page.evaluate(callBridge, [name, input] as readonly unknown[])
  if (envelope.ok) return envelope.value as Output<N> // what the contract says of this channel
  throw new Error(`${name}: ${envelope.error.code}: ${envelope.error.message}`)
}

/** Runs in the window. */
function callBridge([name, input]: readonly unknown[]): Promise<Envelope<unknown>> {
  const { offramp } = window as unknown as {
    readonly offramp: { readonly call: (name: unknown, input: unknown) => Promise<Uint8Array> }
  } // set by the preload; `callIn` has the types
  return offramp.call(name, input).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
}
