import type { ServiceEvent } from '#shared/contract/events.ts'

const listeners = new Set<(event: ServiceEvent) => void>()

/** Hands every event of the service to those who asked; call once at start. */
export function startEvents(): void {
  window.offramp.listen((event) => {
    for (const listener of [...listeners]) listener(event)
  })
}

/** Hears every service event until the returned function is called. */
export function onEvent(listener: (event: ServiceEvent) => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
