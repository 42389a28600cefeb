import type { Project } from './project.ts'

/**
 * Checks a schedule again from nothing but the project: no activity starts before 0 or before its predecessors are
 * done, no resource is overdrawn in any unit of time, and the last finish is the makespan. Returns what is broken in
 * words, an empty list when nothing is.
 */
export function checkSchedule(project: Project, start: Int32Array, makespan: number): readonly string[] {
  const { count, duration, capacity, demand, succs } = project
  const finishOf = (j: number): number => (start[j] ?? Number.NaN) + (duration[j] ?? 0)
  const broken: string[] = []
  let last = 0
  for (let j = 0; j < count; j++) {
    if (!((start[j] ?? -1) >= 0)) broken.push(`activity ${j} starts before the project`)
    last = Math.max(last, finishOf(j))
    for (const s of succs.item.subarray(succs.first[j] ?? 0, succs.first[j + 1] ?? 0)) {
      if (!((start[s] ?? -1) >= finishOf(j))) broken.push(`activity ${s} starts before ${j} is done`)
    }
  }
  if (last !== makespan) broken.push(`the makespan is ${last}, not ${makespan}`)
  if (broken.length > 0) return broken
  capacity.forEach((units, k) => {
    const used = new Float64Array(last)
    for (let j = 0; j < count; j++) {
      const need = demand[j * capacity.length + k] ?? 0
      for (let t = start[j] ?? 0; t < finishOf(j); t++) used[t] = (used[t] ?? 0) + need
    }
    const over = used.findIndex((need) => need > units)
    if (over >= 0) broken.push(`resource ${k} is overdrawn at ${over}`)
  })
  return broken
}
