import type { ProjectParts } from '#shared/plan/rcpsp/project.ts'

/**
 * The shortest makespan of a tiny project: every order of work, each activity put at the earliest time at which it
 * fits, by plain loops. For makespan one of these schedules is always optimal (Sprecher, Kolisch and Drexl 1995).
 */
export function bestOfAllOrders(parts: ProjectParts): number {
  return extend(
    parts,
    parts.durations.map(() => null),
  )
}

function extend(parts: ProjectParts, start: readonly (number | null)[]): number {
  if (start.every((time) => time !== null)) {
    return Math.max(0, ...start.map((time, j) => (time ?? 0) + (parts.durations[j] ?? 0)))
  }
  let best = Number.POSITIVE_INFINITY
  for (let j = 0; j < start.length; j++) {
    if (start[j] !== null) continue
    const before = start.map((_, i) => i).filter((i) => parts.successors[i]?.includes(j))
    if (before.some((i) => start[i] === null)) continue
    const ready = Math.max(0, ...before.map((i) => (start[i] ?? 0) + (parts.durations[i] ?? 0)))
    let time = ready
    while (!fits(parts, start, j, time)) time++
    best = Math.min(best, extend(parts, start.with(j, time)))
  }
  return best
}

function fits(parts: ProjectParts, start: readonly (number | null)[], j: number, from: number): boolean {
  for (let t = from; t < from + (parts.durations[j] ?? 0); t++) {
    const tooMuch = parts.capacities.some((units, k) => {
      const used = start.reduce<number>((sum, time, i) => {
        const runs = time !== null && time <= t && t < time + (parts.durations[i] ?? 0)
        return runs ? sum + (parts.demands[i]?.[k] ?? 0) : sum
      }, 0)
      return used + (parts.demands[j]?.[k] ?? 0) > units
    })
    if (tooMuch) return false
  }
  return true
}
