import type { ChannelName, Input, Output } from './contract.ts'
import type { Envelope } from './define.ts'
import type { ServiceEvent } from './events.ts'

/** What the preload puts on `window.offramp`: the renderer's only way to the machine. */
export interface Bridge {
  readonly call: <N extends ChannelName>(name: N, input: Input<N>) => Promise<Envelope<Output<N>>>
  readonly listen: (listener: (event: ServiceEvent) => void) => () => void
  /** The path on disk of a file dropped on the window (`File` is the browser's; named structurally, as shared/ has no DOM). */
  readonly pathOf: (file: { readonly name: string; readonly size: number }) => string
}
