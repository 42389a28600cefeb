import type { ColumnMapping, ColumnSample } from '#shared/import/mapping.ts'
import type { Profile } from '#shared/import/profile.ts'
import { profileMapping, proposeMapping } from '#shared/import/proposeMapping.ts'
import { recogniseProfile } from '#shared/import/recogniseProfile.ts'
import { targetById } from '#shared/import/targets.ts'
import type { ImportMapping } from '#shared/model/entities/desk.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { customProfile, profiles } from './profiles.ts'
import type { SourceTable } from './sourceTable.ts'

/** What a caller may choose about mapping. */
export interface MappingChoices {
  readonly profile?: string | undefined
  /** Unique header -> target id. */
  readonly columns?: Readonly<Record<string, string>> | undefined
}

/** The mapping in effect and where it came from. */
export interface ChosenMapping {
  readonly profile: Profile | null
  readonly profileId: string
  readonly columns: readonly ColumnMapping[]
  readonly remembered: boolean
}

/**
 * Chooses how columns map: the profile asked for; else what is remembered for this shape of file; else the profile that
 * recognises it; else a proposal from the headers' words. Columns chosen by the caller go on top of any of these.
 */
export function chooseMapping(
  source: SourceTable,
  remembered: ImportMapping | null,
  choices: MappingChoices,
): ChosenMapping {
  const memory = choices.profile === undefined ? remembered : null
  const profileId =
    choices.profile ?? memory?.profile ?? recogniseProfile(profiles, source.headers)?.id ?? customProfile.id
  const profile = profileById(profileId)
  const base = profile === null ? proposeMapping(samplesOf(source)) : profileMapping(profile, source.headers)
  const recalled =
    memory === null ? base : overlay(base, memory.columns, 'as you mapped this kind of file before')
  const columns =
    choices.columns === undefined
      ? recalled
      : overlay(recalled, checked(choices.columns, source), 'your choice')
  return { profile, profileId, columns, remembered: memory !== null }
}

function profileById(id: string): Profile | null {
  if (id === customProfile.id) return null
  const found = profiles.find((profile) => profile.id === id)
  if (found !== undefined) return found
  throw new ExpectedError(
    'unknown-profile',
    `There is no import profile "${id}".`,
    `Use one of: ${[...profiles.map((profile) => profile.id), customProfile.id].join(', ')}.`,
  )
}

function samplesOf(source: SourceTable): ColumnSample[] {
  const rows = source.rows.slice(0, 500)
  return source.headers.map((header, index) => ({
    header,
    cells: rows
      .map((row) => row.cells[index] ?? '')
      .filter((cell) => cell.trim() !== '')
      .slice(0, 100),
  }))
}

function overlay(
  base: readonly ColumnMapping[],
  chosen: Readonly<Record<string, string>>,
  why: string,
): ColumnMapping[] {
  return base.map((column) => {
    const target = Object.hasOwn(chosen, column.header) ? chosen[column.header] : undefined
    if (target === undefined || target === column.target || targetById(target) === undefined) return column
    return { header: column.header, target, why }
  })
}

function checked(
  chosen: Readonly<Record<string, string>>,
  source: SourceTable,
): Readonly<Record<string, string>> {
  for (const [header, target] of Object.entries(chosen)) {
    if (!source.headers.includes(header)) {
      throw new ExpectedError(
        'unknown-column',
        `The file has no column "${header}".`,
        `Its columns are: ${source.headers.join(', ')}.`,
      )
    }
    if (targetById(target) === undefined) {
      throw new ExpectedError(
        'unknown-target',
        `"${target}" is no field to import into.`,
        'Use a field of the workload, "extra" or "ignore".',
      )
    }
  }
  return chosen
}
