import type { ChannelName, Input } from './contract.ts'
import type { ServiceEvent } from './events.ts'

/** What the preload puts on `window.offramp`: the renderer's only way to the machine. */
export interface Bridge {
  /**
   * Calls a channel; answers with the JSON text of its `Envelope`. Text, because objects are copied value by value at
   * this border: a plan of 60,000 tasks would hold the window for half a second.
   */
  readonly call: <N extends ChannelName>(name: N, input: Input<N>) => Promise<string>
  readonly listen: (listener: (event: ServiceEvent) => void) => () => void
  /** The path on disk of a file dropped on the window (`File` is the browser's; named structurally, as shared/ has no DOM). */
  readonly pathOf: (file: { readonly name: string; readonly size: number }) => string
}
