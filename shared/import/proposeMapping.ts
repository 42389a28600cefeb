import type { ColumnMapping, ColumnSample } from './mapping.ts'
import { normaliseHeader } from './normaliseHeader.ts'
import type { Profile } from './profile.ts'
import { readCell } from './readCell.ts'
import { reasonHeader } from './reasonHeader.ts'
import { type Target, targets } from './targets.ts'

const keptWhole = 'no field matches this header; kept whole under it'

/** The mapping of a profile: its columns by header, everything else kept whole. */
export function profileMapping(profile: Profile, headers: readonly string[]): ColumnMapping[] {
  const known = new Map(Object.entries(profile.columns).map(([header, to]) => [normaliseHeader(header), to]))
  return headers.map((header) => {
    const to = known.get(normaliseHeader(header))
    if (isReason(header)) return leftOut(header)
    if (to === undefined) return { header, target: 'extra', why: `${profile.name}: kept whole` }
    return { header, target: to, why: `${profile.name}: this header` }
  })
}

/**
 * A mapping from the words of the headers: a header goes to the target it names; when two name the same single target,
 * the first wins; a typed target must be able to read most of the column. All else is kept whole, nothing is guessed.
 */
export function proposeMapping(columns: readonly ColumnSample[]): ColumnMapping[] {
  const taken = new Set<string>()
  return columns.map((column) => {
    if (isReason(column.header)) return leftOut(column.header)
    const proposal = targetFor(column, taken)
    if (!proposal.many) taken.add(proposal.target)
    return { header: column.header, target: proposal.target, why: proposal.why }
  })
}

interface Proposal {
  readonly target: string
  readonly why: string
  readonly many: boolean
}

function targetFor(column: ColumnSample, taken: ReadonlySet<string>): Proposal {
  const words = normaliseHeader(column.header)
  const target = targetByHeader.get(words) ?? targetByHeader.get(words.replace(/ \d+$/, ''))
  if (target === undefined) return keep(keptWhole)
  if (taken.has(target.id)) return keep(`another column already gives ${target.label}; kept whole`)
  if (target.id === 'key' && plainNumbers(column.cells)) {
    return keep(
      'plain numbers may clash with other files; map it to Key if they are unique over all your files',
    )
  }
  if (!readable(target, column.cells)) return keep(`most cells do not read as ${target.label}; kept whole`)
  return { target: target.id, why: `the header says "${column.header}"`, many: target.many }
}

const targetByHeader = new Map<string, Target>(
  targets.flatMap((target) => headersOf(target).map((header) => [normaliseHeader(header), target] as const)),
)

function headersOf(target: Target): readonly string[] {
  if (target.kind === 'none' || target.kind === 'tag-type') return []
  // A column named "id" is some other system's id, not the workload's in this workspace.
  return target.id === 'id' ? [target.label] : [target.id, target.label, ...target.headers]
}

function plainNumbers(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^\s*#?\d{1,7}\s*$/.test(cell))
}

function readable(target: Target, cells: readonly string[]): boolean {
  const bad = cells.filter((cell) => readCell(target, cell, 'month-first').kind === 'bad')
  const badBothWays = bad.filter((cell) => readCell(target, cell, 'day-first').kind === 'bad')
  return badBothWays.length * 2 <= cells.length
}

function isReason(header: string): boolean {
  return normaliseHeader(header) === normaliseHeader(reasonHeader)
}

function leftOut(header: string): ColumnMapping {
  return { header, target: 'ignore', why: 'written by Offramp to say why a row was rejected' }
}

function keep(why: string): Proposal {
  return { target: 'extra', why, many: true }
}
