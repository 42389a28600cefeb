import { useRef } from 'react'

interface Placed {
  readonly index: number
}

/**
 * Gives each drawn line a slot such that lines leaving on one side hand their element to those entering on the other:
 * scrolling then refills elements instead of making new ones. Ordered by slot, so that no element moves in the page
 * (`aria-rowindex` carries the order).
 */
export function bySlot<T extends Placed>(
  items: readonly T[],
  slots: number,
): readonly (T & { readonly slot: number })[] {
  return items.map((item) => ({ ...item, slot: item.index % slots })).sort((a, b) => a.slot - b.slot)
}

/** The most lines drawn at once so far: fewer at the ends of the list must not renumber all slots. */
export function useSlots(drawn: number): number {
  const most = useRef(1)
  most.current = Math.max(most.current, drawn)
  return most.current
}
