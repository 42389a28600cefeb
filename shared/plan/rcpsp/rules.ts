import { pathsOf } from './paths.ts'
import type { Project } from './project.ts'

/** A priority rule: one value per activity, the lowest goes first. */
export interface Rule {
  readonly name: string
  readonly value: Float64Array
}

/**
 * The classical rules (Kolisch 1996): latest finish, latest start, least slack, most total successors, greatest rank
 * positional weight of all successors, and worst-case slack in its static form: the slack that is left when the
 * neediest activity that can't run beside it goes first.
 */
export function rulesOf(project: Project): readonly Rule[] {
  const { duration, count } = project
  const { earliest, latest } = pathsOf(project)
  const behind = allSuccessors(project)
  const of = (value: (j: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, j) => value(j))
  const d = (j: number): number => duration[j] ?? 0
  const lst = (j: number): number => (latest[j] ?? 0) - d(j)
  const weight = (j: number): number => (behind[j] ?? []).reduce((sum, s) => sum + d(s), d(j))
  return [
    { name: 'LFT', value: of((j) => latest[j] ?? 0) },
    { name: 'LST', value: of(lst) },
    { name: 'MTS', value: of((j) => -(behind[j]?.length ?? 0)) },
    { name: 'GRPW*', value: of((j) => -weight(j)) },
    { name: 'WCS', value: of((j) => lst(j) - worstWait(project, earliest, behind, j)) },
    { name: 'MSLK', value: of((j) => lst(j) - (earliest[j] ?? 0)) },
  ]
}

function allSuccessors({ count, order, succs }: Project): number[][] {
  const sets = Array.from({ length: count }, () => new Set<number>())
  for (const j of order.toReversed()) {
    for (const s of succs.item.subarray(succs.first[j] ?? 0, succs.first[j + 1] ?? 0)) {
      sets[j]?.add(s)
      for (const further of sets[s] ?? []) sets[j]?.add(further)
    }
  }
  return sets.map((set) => [...set])
}

/** The latest time at which an unrelated activity that excludes `j` could finish if it began as early as it can. */
function worstWait(project: Project, earliest: Int32Array, behind: readonly number[][], j: number): number {
  let worst = earliest[j] ?? 0
  for (let i = 0; i < project.count; i++) {
    if (i === j || behind[i]?.includes(j) || behind[j]?.includes(i) || fitTogether(project, i, j)) continue
    worst = Math.max(worst, (earliest[i] ?? 0) + (project.duration[i] ?? 0))
  }
  return worst
}

/** Whether two activities can run at the same time as far as resources go. */
export function fitTogether({ capacity, demand }: Project, i: number, j: number): boolean {
  const k = capacity.length
  return capacity.every((units, r) => (demand[i * k + r] ?? 0) + (demand[j * k + r] ?? 0) <= units)
}
