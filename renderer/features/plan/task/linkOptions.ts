import type { GanttData } from '#shared/contract/channels/plan.ts'
import { type GanttIndex, neighbours } from '../model/ganttIndex.ts'

/** Whether `to` already comes before `from`, so that a link from `from` to `to` would close a circle. */
export function closesCircle(index: GanttIndex, from: number, to: number): boolean {
  const open = [to]
  const seen = new Set(open)
  for (let t = open.pop(); t !== undefined; t = open.pop()) {
    if (t === from) return true
    for (const next of neighbours(index.after, t)) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(next)
    }
  }
  return false
}

interface OptionQuery {
  readonly task: number
  readonly side: 'before' | 'after'
  readonly text: string
  /** Ids of tasks linked on this side already. */
  readonly linked: ReadonlySet<string>
}

const MOST = 30

/** Tasks that can be linked, best first: those of the same workload, then the others; all words of the text must occur. */
export function linkOptions(data: GanttData, index: GanttIndex, query: OptionQuery) {
  const words = query.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const own = data.tasks.workload[query.task]
  const found: { readonly value: string; readonly label: string; readonly near: boolean }[] = []
  for (let t = 0; t < data.tasks.ids.length && found.length < MOST * 4; t++) {
    const id = data.tasks.ids[t] ?? ''
    if (t === query.task || query.linked.has(id)) continue
    const label = `${data.tasks.names[t] ?? ''} (${data.workloads.names[data.tasks.workload[t] ?? -1] ?? ''})`
    const text = label.toLowerCase()
    const near = data.tasks.workload[t] === own
    if ((words.length > 0 || near) && words.every((word) => text.includes(word)) && fits(index, query, t))
      found.push({ value: id, label, near })
  }
  return found.sort((a, b) => Number(b.near) - Number(a.near)).slice(0, MOST)
}

function fits(index: GanttIndex, { task, side }: OptionQuery, other: number): boolean {
  return side === 'before' ? !closesCircle(index, other, task) : !closesCircle(index, task, other)
}
