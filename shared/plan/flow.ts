import type { Schedule } from './decode.ts'
import type { Model } from './model.ts'

/** Who hands people on to whom inside a team: entry k says that `to[k]` works with people whom `from[k]` set free. */
export interface Flow {
  readonly from: Int32Array
  readonly to: Int32Array
}

/**
 * Resource flow of a schedule (Artigues et al. 2003, by a greedy first-in first-out pass): people freed longest ago are
 * used first, so hand-overs without a day between are there only where capacity is tight. Where capacity over time rises
 * or falls, people come from and go to outside.
 */
export function resourceFlow(model: Model, schedule: Schedule): Flow {
  const from: number[] = []
  const to: number[] = []
  for (const members of tasksByTeam(model, schedule)) flowOfTeam(model, schedule, members, from, to)
  return { from: Int32Array.from(from), to: Int32Array.from(to) }
}

function tasksByTeam(model: Model, { start }: Schedule): number[][] {
  const teams: number[][] = model.teams.ids.map(() => [])
  for (const t of model.order) {
    if ((model.tasks.demand[t] ?? 0) > 0 && (start[t] ?? -1) >= 0) teams[model.tasks.team[t] ?? 0]?.push(t)
  }
  return teams
}

function flowOfTeam(
  { tasks, teams }: Model,
  { start, finish }: Schedule,
  members: readonly number[],
  from: number[],
  to: number[],
): void {
  const at = (array: Int32Array, t: number | undefined): number => array[t ?? 0] ?? 0
  const byStart = [...members].sort((a, b) => at(start, a) - at(start, b) || a - b)
  const byFinish = [...members].sort((a, b) => at(finish, a) - at(finish, b) || a - b)
  const base = teams.first[tasks.team[members[0] ?? 0] ?? 0] ?? 0
  const pool: { task: number; units: number }[] = []
  let head = 0
  let freed = 0
  let pooled = 0
  let working = 0
  for (const t of byStart) {
    for (; at(finish, byFinish[freed]) < at(start, t) && freed < byFinish.length; freed++) {
      const done = byFinish[freed] ?? 0
      pool.push({ task: done, units: at(tasks.demand, done) })
      pooled += at(tasks.demand, done)
      working -= at(tasks.demand, done)
    }
    const spare = at(teams.capacity, base + at(start, t)) - working - pooled
    // Fewer people than were freed: those freed longest ago have left. More: newcomers work first.
    let gone = Math.max(0, -spare)
    let needed = at(tasks.demand, t) - Math.max(0, spare)
    while ((gone > 0 || needed > 0) && head < pool.length) {
      const entry = pool[head]
      if (entry === undefined) break
      const used = Math.min(entry.units, gone > 0 ? gone : needed)
      if (gone > 0) gone -= used
      else {
        needed -= used
        from.push(entry.task)
        to.push(t)
      }
      entry.units -= used
      pooled -= used
      if (entry.units === 0) head++
    }
    working += at(tasks.demand, t)
  }
}
