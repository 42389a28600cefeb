import { meanEffort } from './effort.ts'
import type { PlanInput } from './input.ts'

/** No plan looks further than a hundred years past the status date. */
export const longestHorizon = 36_525

const spareDays = 900

/** A first guess of how many days the plan needs: the busiest team's work with half as much again, plus some years. */
export function estimateHorizon({ tasks, teams }: PlanInput): number {
  const work = new Map<string, number>()
  for (const task of tasks) {
    if (task.teamId !== null) work.set(task.teamId, (work.get(task.teamId) ?? 0) + meanEffort(task))
  }
  const weeks = teams.map((team) => (work.get(team.id) ?? 0) / Math.max(0.1, team.people) / 5)
  return Math.min(longestHorizon, Math.ceil(Math.max(0, ...weeks) * 7 * 1.5) + spareDays)
}
