import type { Authority } from '../model/entities/scope.ts'
import { assertNever } from '../model/problem.ts'
import { shippedAuthorities } from './authorityFile.ts'

/** A date that a program's deadline may follow, with what it is based on. */
export interface DeadlinePreset {
  readonly authorityId: string
  readonly label: string
  readonly date: string
}

/** The authorities' removal dates: those in force first, then by date. The label names source, basis and state. */
export function deadlinePresets(authorities: readonly Authority[]): readonly DeadlinePreset[] {
  return authorities
    .flatMap((authority) => (authority.deadline === null ? [] : [{ authority, date: authority.deadline }]))
    .sort(
      (a, b) =>
        Number(b.authority.state === 'in-force') - Number(a.authority.state === 'in-force') ||
        a.date.localeCompare(b.date) ||
        a.authority.id.localeCompare(b.authority.id),
    )
    .map(({ authority, date }) => ({ authorityId: authority.id, label: labelOf(authority), date }))
}

/** The shipped label holds only while the date is the shipped one; an edited date is the user's own. */
function labelOf(authority: Authority): string {
  const shipped = shippedAuthorities.authorities.find((entry) => entry.id === authority.id)
  if (shipped?.deadlineLabel === undefined || shipped.deadline !== authority.deadline) {
    return `${authority.title} (date entered by hand, ${stateWords(authority)})`
  }
  return `${shipped.deadlineLabel} (${shipped.deadlineBasis}, ${stateWords(authority)})`
}

function stateWords({ state }: Authority): string {
  switch (state) {
    case 'in-force':
      return 'in force'
    case 'struck-down':
      return 'authority struck down since'
    case 'superseded':
      return 'superseded'
    case 'reported':
      return 'as reported'
    case 'unknown':
      return 'state unknown'
    default:
      return assertNever(state)
  }
}
