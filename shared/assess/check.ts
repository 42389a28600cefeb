/** How an alternative meets one requirement, before it is joined with the requirement's own words. */
export interface Check {
  readonly verdict: 'met' | 'unmet' | 'unknown'
  /** For `unmet`: true when no work on our side can bridge it. */
  readonly hard: boolean
  readonly reason: string
  /** What work bridges an unmet requirement; null when it is met, unknown or cannot be bridged. */
  readonly bridge: string | null
  readonly source: string | null
  readonly asOf: string | null
  /** 0 to 1, for ranking only: met 1, unknown half unless there is a lean, unmet little or nothing. */
  readonly credit: number
}

interface Where {
  readonly source: string | null
  readonly asOf: string | null
}

const nowhere: Where = { source: null, asOf: null }

export function met(reason: string, { source, asOf }: Where = nowhere): Check {
  return { verdict: 'met', hard: false, reason, bridge: null, source, asOf, credit: 1 }
}

export function unknown(reason: string, { source, asOf }: Where = nowhere, credit = 0.5): Check {
  return { verdict: 'unknown', hard: false, reason, bridge: null, source, asOf, credit }
}

/** Unmet, and work can close the gap. */
export function gap(reason: string, bridge: string, { source, asOf }: Where = nowhere): Check {
  return { verdict: 'unmet', hard: false, reason, bridge, source, asOf, credit: 0.25 }
}

/** Unmet, and nothing on our side can close it. */
export function barrier(reason: string, { source, asOf }: Where = nowhere): Check {
  return { verdict: 'unmet', hard: true, reason, bridge: null, source, asOf, credit: 0 }
}
