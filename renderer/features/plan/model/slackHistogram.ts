import { type GanttData, ganttNoSlack } from '#shared/contract/channels/plan.ts'

/** Workloads whose slack lies in from..to (working days, both inclusive; null is open). */
export interface SlackBin {
  readonly label: string
  readonly from: number | null
  readonly to: number | null
  readonly count: number
  readonly late: boolean
}

const edges = [
  { label: 'More than 20 late', from: null, to: -21 },
  { label: '6 to 20 late', from: -20, to: -6 },
  { label: '1 to 5 late', from: -5, to: -1 },
  { label: '0 to 4', from: 0, to: 4 },
  { label: '5 to 9', from: 5, to: 9 },
  { label: '10 to 19', from: 10, to: 19 },
  { label: '20 to 39', from: 20, to: 39 },
  { label: '40 or more', from: 40, to: null },
] as const

/** How many unfinished workloads have how much slack against their due dates; those without one are left out. */
export function slackHistogram({ workloads }: GanttData): readonly SlackBin[] {
  const slacks = workloads.slack.filter(
    (slack, w) => slack < ganttNoSlack && (workloads.percent[w] ?? 0) < 100,
  )
  return edges.map((edge) => ({
    ...edge,
    count: countIn(slacks, edge.from, edge.to),
    late: (edge.to ?? 0) < 0,
  }))
}

function countIn(slacks: readonly number[], from: number | null, to: number | null): number {
  return slacks.filter((slack) => (from === null || slack >= from) && (to === null || slack <= to)).length
}
