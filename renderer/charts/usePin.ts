import { type KeyboardEvent, useState } from 'react'

/** A tooltip that a click holds in place, and another click or Escape lets go. */
export function usePin() {
  const [pinned, setPinned] = useState(false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !pinned) return
    event.stopPropagation()
    setPinned(false)
  }
  return { pinned, toggle: () => setPinned(!pinned), onKeyDown }
}
