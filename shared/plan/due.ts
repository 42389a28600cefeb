import type { PlanInput, PlanWorkload } from './input.ts'

/** When a workload must be moved, and what sets the date; `due` null: a waiver in force has no end. */
export interface Due {
  readonly due: string | null
  readonly from: 'program' | 'workload' | 'waiver'
}

type Waivers = PlanInput['waivers']

/**
 * The due date of a workload: the earlier of the program's deadline and its own date; an approved waiver in force moves
 * it to the waiver's end where that is later. `waivers` holds this workload's only.
 */
export function dueOf(
  workload: Pick<PlanWorkload, 'dueDate'>,
  deadline: string,
  waivers: Waivers,
  asOf: string,
): Due {
  const own = workload.dueDate !== null && workload.dueDate < deadline ? workload.dueDate : null
  const base: Due = own === null ? { due: deadline, from: 'program' } : { due: own, from: 'workload' }
  return waivers
    .filter((waiver) => isInForce(waiver, asOf))
    .reduce((best, waiver) => later(best, waiver.until), base)
}

/** Approved, begun and not yet over on a day. */
export function isInForce(waiver: Waivers[number], asOf: string): boolean {
  if (waiver.state !== 'approved') return false
  return (waiver.from === null || waiver.from <= asOf) && (waiver.until === null || waiver.until >= asOf)
}

function later(best: Due, until: string | null): Due {
  if (best.due === null) return best
  if (until === null) return { due: null, from: 'waiver' }
  return until > best.due ? { due: until, from: 'waiver' } : best
}
