import type { ChannelName, Input, Output } from '#shared/contract/contract.ts'
import type { Envelope } from '#shared/contract/define.ts'
import type { ServiceEvent } from '#shared/contract/events.ts'

declare global {
  interface Window {
    /** The one bridge, put there by the preload script. */
    readonly offramp: {
      readonly call: <N extends ChannelName>(name: N, input: Input<N>) => Promise<Envelope<Output<N>>>
      readonly listen: (listener: (event: ServiceEvent) => void) => () => void
      /** The path of a file that was dropped on the window. */
      readonly pathOf: (file: File) => string
    }
  }
}
