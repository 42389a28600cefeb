import { ganttNoSlack } from '#shared/contract/channels/plan.ts'
import { formatDate, formatNumber, formatPercent, fromEpochDay } from '../../../app/format.ts'
import { isLate } from '../model/ganttFilter.ts'
import type { GanttRow } from '../model/ganttRows.ts'
import type { GanttModel } from '../useGanttModel.ts'

/** The cells of one row in words; '' where a column does not apply. */
export interface RowText {
  readonly name: string
  readonly start: string
  readonly finish: string
  readonly due: string
  readonly slack: string
  readonly percent: string
  readonly team: string
  readonly state: string
  readonly late: boolean
}

/** Writes a row's cells. */
export function rowText(model: GanttModel, row: GanttRow): RowText {
  switch (row.kind) {
    case 'group':
      return groupText(row)
    case 'workload':
      return workloadText(model, row.at)
    case 'task':
      return taskText(model, row.at)
  }
}

function groupText({ name, count, late, start, finish }: Extract<GanttRow, { kind: 'group' }>): RowText {
  return {
    name: `${name} (${formatNumber(count)})`,
    start: day(start),
    finish: day(finish),
    due: '',
    slack: late > 0 ? `${formatNumber(late)} late` : '',
    percent: '',
    team: '',
    state: '',
    late: late > 0,
  }
}

function workloadText({ data }: GanttModel, w: number): RowText {
  const { names, start, finish, due, slack, percent } = data.workloads
  const late = isLate(data, w)
  const planned = (start[w] ?? -1) >= 0
  const days = late ? Math.max(1, -(slack[w] ?? 0)) : (slack[w] ?? 0)
  return {
    name: names[w] ?? '',
    start: planned ? day(start[w] ?? -1) : 'not planned',
    finish: day(finish[w] ?? -1),
    due: (due[w] ?? -1) < 0 ? 'none' : day(due[w] ?? -1),
    slack: (due[w] ?? -1) < 0 || !planned ? '' : late ? `${formatNumber(days)} d late` : slackDays(days),
    percent: formatPercent(percent[w] ?? 0),
    team: '',
    state: late ? 'Late' : (percent[w] ?? 0) >= 100 ? 'Done' : '',
    late,
  }
}

function taskText({ data }: GanttModel, t: number): RowText {
  const { names, start, finish, slack, percent, team } = data.tasks
  const planned = (start[t] ?? -1) >= 0
  return {
    name: names[t] ?? '',
    start: planned ? day(start[t] ?? -1) : 'not planned',
    finish: day(finish[t] ?? -1),
    due: '',
    slack: planned && !isDone(data, t) ? slackDays(slack[t] ?? 0) : '',
    percent: formatPercent(percent[t] ?? 0),
    team: data.teams.names[team[t] ?? -1] ?? 'no team',
    state: taskState(data, t).join(', '),
    late: planned && !isDone(data, t) && (slack[t] ?? 0) < 0,
  }
}

/** What is special about a task, in words. */
export function taskState({ tasks }: GanttModel['data'], t: number): readonly string[] {
  if (isDone({ tasks }, t)) return ['Done']
  return [
    ...(tasks.blocked[t] === 1 ? ['Blocked'] : []),
    ...(tasks.started[t] === 1 ? ['In progress'] : []),
    ...(tasks.pinned[t] === 1 ? ['Pinned'] : []),
    ...(tasks.critical[t] === 1 ? ['Critical'] : []),
  ]
}

function isDone({ tasks }: Pick<GanttModel['data'], 'tasks'>, t: number): boolean {
  return tasks.started[t] === 1 && (tasks.percent[t] ?? 0) >= 100
}

function slackDays(days: number): string {
  if (days >= ganttNoSlack) return 'no due date'
  if (days < 0) return `${formatNumber(-days)} d late`
  return days === 0 ? 'none' : `${formatNumber(days)} d`
}

function day(epochDay: number): string {
  return epochDay < 0 ? '' : formatDate(fromEpochDay(epochDay))
}
