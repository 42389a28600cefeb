import type { Waiver } from '#shared/model/entities/scope.ts'

/** Where a waiver stands on a day: an approved one may lie ahead, hold, or be over. */
export type WaiverStanding = 'draft' | 'requested' | 'ahead' | 'holds' | 'over' | 'denied'

/** The standing of a waiver on the status date; one without an end holds until somebody ends it. */
export function standingOf(waiver: Pick<Waiver, 'state' | 'from' | 'until'>, asOf: string): WaiverStanding {
  if (waiver.state === 'expired') return 'over'
  if (waiver.state !== 'approved') return waiver.state
  if (waiver.until !== null && waiver.until < asOf) return 'over'
  return waiver.from !== null && waiver.from > asOf ? 'ahead' : 'holds'
}

export type WaiverFields = Omit<Waiver, 'id'>

/** What still stands in the way of storing a waiver; an approved one must be dated and carry a mitigation plan. */
export function waiverProblems(fields: WaiverFields): readonly string[] {
  const problems: string[] = []
  if (fields.workloadId === '') problems.push('Name the workload it is for.')
  if (fields.from !== null && fields.until !== null && fields.until < fields.from)
    problems.push('It ends before it begins.')
  if (fields.state === 'requested' && fields.requestedOn === null) problems.push('Say when it was requested.')
  if (fields.state === 'approved') {
    if (fields.approvedBy.trim() === '') problems.push('Name who approved it.')
    if (fields.from === null || fields.until === null)
      problems.push('An approval needs its first and last day.')
    if (fields.mitigation.trim() === '') problems.push('An approval needs a risk-mitigation plan.')
  }
  return problems
}

/** Those that want somebody first: requested, drafts, holding (ending soonest first), ahead, over, denied. */
export function sortWaivers(waivers: readonly Waiver[], asOf: string): readonly Waiver[] {
  const order: readonly WaiverStanding[] = ['requested', 'draft', 'holds', 'ahead', 'over', 'denied']
  const place = (waiver: Waiver) => order.indexOf(standingOf(waiver, asOf))
  return [...waivers].sort(
    (a, b) =>
      place(a) - place(b) || (a.until ?? '9999').localeCompare(b.until ?? '9999') || a.id.localeCompare(b.id),
  )
}
