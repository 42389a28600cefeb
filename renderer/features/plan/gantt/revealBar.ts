import type { GanttRow } from '../model/ganttRows.ts'
import { type TimeScale, xOf } from '../model/timeScale.ts'
import type { GanttModel } from '../useGanttModel.ts'

interface DaySpan {
  readonly start: number
  readonly finish: number
}

/** The days a row's bar covers; null without dates. */
export function spanOfRow({ data }: GanttModel, row: GanttRow): DaySpan | null {
  if (row.kind === 'group') return row.start < 0 ? null : { start: row.start, finish: row.finish }
  const { start, finish } = row.kind === 'task' ? data.tasks : data.workloads
  const day = start[row.at] ?? -1
  return day < 0 ? null : { start: day, finish: finish[row.at] ?? day }
}

/** Scrolls sideways when a bar is wholly out of sight, so that its start stands a fifth in from the left. */
export function revealBar(
  scroller: HTMLElement | null,
  scale: TimeScale,
  span: DaySpan | null,
  chartWidth: number,
): void {
  if (scroller === null || span === null || chartWidth === 0) return
  const [from, to] = [xOf(scale, span.start), xOf(scale, span.finish + 1)]
  const left = scroller.scrollLeft
  if (to < left || from > left + chartWidth) scroller.scrollLeft = Math.max(0, from - chartWidth / 5)
}
