import type { ChannelName, Input } from './contract.ts'
import type { ServiceEvent } from './events.ts'

/** What the preload puts on `window.offramp`: the renderer's only way to the machine. */
export interface Bridge {
  /**
   * Calls a channel; answers with its `Envelope` as JSON in UTF-8. Bytes, because objects are copied value by value at
   * each border between service and window: a plan of 60,000 tasks would hold both up for half a second.
   */
  readonly call: <N extends ChannelName>(name: N, input: Input<N>) => Promise<Uint8Array>
  readonly listen: (listener: (event: ServiceEvent) => void) => () => void
  /** The path on disk of a file dropped on the window (`File` is the browser's; named structurally, as shared/ has no DOM). */
  readonly pathOf: (file: { readonly name: string; readonly size: number }) => string
}
