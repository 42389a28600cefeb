import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { create } from 'zustand'
import { dayAt, type TimeScale, xOf } from '../model/timeScale.ts'

/** Asks to scroll to the status date; counts up with each asking. */
const useJumps = create<{ readonly today: number }>(() => ({ today: 0 }))

/** Scrolls the Gantt to the status date. */
export function jumpToToday(): void {
  useJumps.setState(({ today }) => ({ today: today + 1 }))
}

/** Starts at the status date, keeps the middle day when the zoom changes, and follows jumps. */
export function useGanttJumps(
  scroller: RefObject<HTMLDivElement | null>,
  scale: TimeScale,
  today: number,
  chartWidth: number,
  wide: boolean,
): void {
  const jumps = useJumps((state) => state.today)
  const before = useRef<TimeScale | null>(null)
  const ready = chartWidth > 0 && !wide
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null || !ready) return
    const old = before.current
    before.current = scale
    if (old === null) element.scrollLeft = todayLeft(scale, today, chartWidth)
    else if (old.zoom !== scale.zoom || old.origin !== scale.origin) {
      const middle = dayAt(old, element.scrollLeft + chartWidth / 2)
      element.scrollLeft = xOf(scale, middle) - chartWidth / 2
    }
  }, [scroller, scale, today, chartWidth, ready])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new jump scrolls
  useEffect(() => {
    if (jumps > 0 && scroller.current !== null)
      scroller.current.scrollLeft = todayLeft(scale, today, chartWidth)
  }, [jumps])
}

/** The status date a fifth in from the left. */
function todayLeft(scale: TimeScale, today: number, width: number): number {
  return Math.max(0, xOf(scale, today) - width / 5)
}
