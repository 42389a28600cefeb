/** Where the Gantt is scrolled to: heard by canvas and rows, which move together in one frame. */
export interface ScrollPosition {
  readonly left: number
  readonly top: number
}

export interface ScrollSource {
  readonly get: () => ScrollPosition
  readonly set: (position: ScrollPosition) => void
  readonly listen: (listener: () => void) => () => void
}

export function createScroll(): ScrollSource {
  let position: ScrollPosition = { left: 0, top: 0 }
  const listeners = new Set<() => void>()
  return {
    get: () => position,
    set: (next) => {
      if (next.left === position.left && next.top === position.top) return
      position = next
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
