import { useDeferredValue, useMemo } from 'react'
import type { GanttData } from '#shared/contract/channels/plan.ts'
import type { Calendar } from '#shared/plan/calendar.ts'
import { useGanttView, useGrouping } from './ganttView.ts'
import { type GanttIndex, indexGantt } from './model/ganttIndex.ts'
import { type GanttRow, ganttRows, rowNumbers } from './model/ganttRows.ts'
import { ganttCalendar } from './model/workdays.ts'

/** A schedule, looked through the chosen grouping, filter and folding. */
export interface GanttModel {
  readonly data: GanttData
  readonly index: GanttIndex
  readonly calendar: Calendar
  readonly rows: readonly GanttRow[]
  readonly rowOfTask: Int32Array
}

export function useGanttModel(data: GanttData): GanttModel {
  const { toggled, allOpen, show } = useGanttView()
  const text = useDeferredValue(useGanttView((state) => state.text))
  const [grouping] = useGrouping()
  const index = useMemo(() => indexGantt(data), [data])
  const calendar = useMemo(() => ganttCalendar(data, index), [data, index])
  const rows = useMemo(
    () => ganttRows(data, index, { grouping, filter: { show, text }, toggled, allOpen }),
    [data, index, grouping, show, text, toggled, allOpen],
  )
  const rowOfTask = useMemo(() => rowNumbers(data, rows), [data, rows])
  return useMemo(() => ({ data, index, calendar, rows, rowOfTask }), [data, index, calendar, rows, rowOfTask])
}
