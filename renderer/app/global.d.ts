import type { Bridge } from '#shared/contract/bridge.ts'

declare global {
  interface Window {
    /** The one bridge, put there by the preload script. */
    readonly offramp: Bridge
  }
}
