import { z } from 'zod'
import type { Finding } from '../model/entities/finding.ts'
import { isoDate } from '../model/scalars.ts'

/** What a scan has looked at: only there can a finding be gone. */
export const scanScope = z.strictObject({
  /** Repositories, each with the folder (or file) of it that was read; '' is all of it. */
  places: z.array(z.strictObject({ place: z.string(), within: z.string() })),
  /** Paths that could not be read, as place and path within. */
  unread: z.array(z.strictObject({ place: z.string(), within: z.string() })),
  logs: z.array(
    z.strictObject({
      source: z.enum(['bedrock-log', 'cloudtrail', 'bill']),
      accounts: z.array(z.string()),
      from: isoDate,
      to: isoDate,
    }),
  ),
})
export type ScanScope = z.infer<typeof scanScope>

/** True when the scan would have seen a stored finding if it were still there. */
export function coveredBy(scope: ScanScope, { source, facts }: Pick<Finding, 'source' | 'facts'>): boolean {
  const { place, within } = facts
  if (source === 'code' || source === 'ai-bom') {
    if (typeof place !== 'string' || typeof within !== 'string') return false
    const isIn = (one: { place: string; within: string }) =>
      one.place === place &&
      (one.within === '' || one.within === within || within.startsWith(`${one.within}/`))
    return scope.places.some(isIn) && !scope.unread.some(isIn)
  }
  const reach = logReach(scope, source, facts)
  return reach !== null && typeof facts.lastDay === 'string' && facts.lastDay < reach.from
}

/** How far logs of a finding's source and account reach, or null when the scan read none. */
export function logReach(
  scope: ScanScope,
  source: Finding['source'],
  facts: Finding['facts'],
): { readonly from: string; readonly to: string } | null {
  const own = scope.logs.filter(
    (log) =>
      log.source === source && typeof facts.account === 'string' && log.accounts.includes(facts.account),
  )
  if (own.length === 0) return null
  return {
    from: own.map(({ from }) => from).sort()[0] ?? '',
    to:
      own
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? '',
  }
}
