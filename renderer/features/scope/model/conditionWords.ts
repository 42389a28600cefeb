import { assertNever } from '#shared/model/problem.ts'
import type { Condition, ScopeRule } from '#shared/policy/rule.ts'
import { fieldName } from './words.ts'

const MOST_SHOWN = 6

/** A condition in words: `Organization mentions “Army”, “Navy” or 44 more`. */
export function conditionWords(condition: Condition): string {
  const field = fieldName(condition.field)
  switch (condition.test) {
    case 'equals':
      return `${field} is ${anyOf(condition.values)}`
    case 'startsWith':
      return `${field} begins with ${anyOf(condition.values)}`
    case 'endsWith':
      return `${field} ends with ${anyOf(condition.values)}`
    case 'words':
      return `${field} mentions ${anyOf(condition.values)}${exceptIn(condition.except)}`
    case 'domain':
      return `${field} is, or is under, ${anyOf(condition.values)}`
    case 'shape':
      return `${field} begins in the shape ${anyOf(condition.values)}`
    case 'present':
      return `${field} is recorded`
    case 'absent':
      return `${field} is not recorded`
    default:
      return assertNever(condition)
  }
}

/** The conditions of a rule as a list of parts: all must hold, one must hold, none may hold. */
export function ruleParts(rule: ScopeRule): readonly { readonly head: string; readonly lines: string[] }[] {
  const parts = [
    { head: 'All of these hold', conditions: rule.all },
    { head: 'At least one of these holds', conditions: rule.any },
    { head: 'None of these holds', conditions: rule.none },
  ]
  return parts.flatMap(({ head, conditions }) =>
    conditions === undefined ? [] : [{ head, lines: conditions.map(conditionWords) }],
  )
}

function exceptIn(except: readonly string[] | undefined): string {
  return except === undefined || except.length === 0 ? '' : `, except inside ${anyOf(except)}`
}

function anyOf(values: readonly string[] | undefined): string {
  const quoted = (values ?? []).map((value) => `“${value}”`)
  if (quoted.length <= 1) return quoted.join('')
  if (quoted.length <= MOST_SHOWN) return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
  return `${quoted.slice(0, MOST_SHOWN - 1).join(', ')} or ${quoted.length - MOST_SHOWN + 1} more`
}
