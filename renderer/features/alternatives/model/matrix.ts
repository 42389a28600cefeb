import type { Assessment, RequirementVerdict, ResolvedRequirement } from '#shared/assess/result.ts'

/** How a cell of the matrix stands: a gap that known work closes is a bridge. */
export type CellState = 'met' | 'unmet' | 'unknown' | 'bridge' | 'none'

/** The state of one requirement's verdict; `none` where the alternative was not asked. */
export function cellState(verdict: RequirementVerdict | undefined): CellState {
  if (verdict === undefined) return 'none'
  if (verdict.verdict === 'unmet' && verdict.bridge !== null) return 'bridge'
  return verdict.verdict
}

/** The columns of the matrix: what is required, in the order of the requirements. */
export function columnsOf(requirements: readonly ResolvedRequirement[]): readonly ResolvedRequirement[] {
  return requirements.filter((each) => each.needed)
}

export type RowView = 'proposed' | 'open' | 'all'
const MOST_PROPOSED = 10

/**
 * The rows of the matrix in ranked order: the best proposals with the ways that replace nothing (split, retire,
 * waiver), all that are not blocked, or all. What is chosen, the runner-up and what is compared always stay.
 */
export function rowsOf(
  ranked: readonly Assessment[],
  view: RowView,
  keep: ReadonlySet<string>,
): readonly Assessment[] {
  const best = new Set(
    ranked
      .filter((each) => each.proposed)
      .slice(0, MOST_PROPOSED)
      .map((each) => each.alternativeId),
  )
  return ranked.filter((each) => {
    if (view === 'all' || keep.has(each.alternativeId)) return true
    if (view === 'open') return each.verdict !== 'blocked'
    const replacesNothing = ['split', 'retire', 'waiver'].includes(each.category)
    return best.has(each.alternativeId) || (replacesNothing && each.verdict !== 'blocked')
  })
}

/** Picks up to three to compare: a plain pick shows one, adding goes side by side, the oldest gives way. */
export function compareWith(compared: readonly string[], id: string, add: boolean): readonly string[] {
  if (!add) return [id]
  if (compared.includes(id)) return compared.filter((each) => each !== id)
  return [...compared, id].slice(-3)
}

/** The best other proposal than `chosen`, to note as runner-up. */
export function runnerUpFor(ranked: readonly Assessment[], chosen: string): string | null {
  return ranked.find((each) => each.proposed && each.alternativeId !== chosen)?.alternativeId ?? null
}
