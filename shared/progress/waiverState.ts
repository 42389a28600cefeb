import type { Waiver } from '../model/entities/scope.ts'
import { isInForce } from '../plan/due.ts'

type Dates = Pick<Waiver, 'workloadId' | 'state' | 'from' | 'until'>

/** A waiver's state on a day: an approved one that has run out is `expired` whatever was last written. */
export function waiverStateOn(waiver: Dates, asOf: string): Waiver['state'] {
  const ranOut = waiver.state === 'approved' && waiver.until !== null && waiver.until < asOf
  return ranOut ? 'expired' : waiver.state
}

const importance = ['approved', 'requested', 'draft', 'expired', 'denied'] as const

/** The waiver that speaks for a workload: in force first, then by state, then the later end, then id; null for none. */
export function leadingWaiver<W extends Dates & { readonly id: string }>(
  waivers: readonly W[],
  asOf: string,
): W | null {
  if (waivers.length <= 1) return waivers[0] ?? null
  const rank = (waiver: W): number =>
    isInForce(waiver, asOf) ? -1 : importance.indexOf(waiverStateOn(waiver, asOf))
  const end = (waiver: W): string => waiver.until ?? '9999-12-31'
  const ordered = [...waivers].sort(
    (a, b) => rank(a) - rank(b) || end(b).localeCompare(end(a)) || a.id.localeCompare(b.id),
  )
  return ordered[0] ?? null
}
