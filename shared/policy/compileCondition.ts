import { assertNever } from '../model/problem.ts'
import type { Fact } from './fact.ts'
import type { ScopeFacts } from './facts.ts'
import { fold } from './fold.ts'
import { phraseFinder } from './phrases.ts'
import type { Condition } from './rule.ts'

/** A value that made a condition hold. */
export interface Match {
  readonly field: string
  readonly value: string
  readonly doubtful: boolean
}

/** Tests a workload's facts: null when the condition does not hold, else what made it hold. */
export type Test = (facts: ScopeFacts) => readonly Match[] | null

/** How many matching items are kept as evidence: contract fields can list dozens. */
const shownMatches = 3

/** Turns a condition (lists already expanded) into a test; phrases and patterns are prepared once. */
export function compileCondition(condition: Condition): Test {
  const { field, test } = condition
  if (test === 'present') return (facts) => matchesOf(facts[field], plainMatch)
  if (test === 'absent') return (facts) => (facts[field].length === 0 ? [] : null)
  const matches = itemTest(condition)
  return (facts) => matchesOf(facts[field], matches)
}

/** The distinct matches, or null when there is none. */
function matchesOf(items: readonly Fact[], matches: ItemTest): readonly Match[] | null {
  let found: Match[] | null = null
  for (const item of items) {
    const match = matches(item)
    if (match === null || found?.length === shownMatches) continue
    found ??= []
    if (!found.some(({ field, value }) => field === match.field && value === match.value)) found.push(match)
  }
  return found
}

type Comparison = Exclude<Condition, { readonly test: 'present' | 'absent' }>
type ItemTest = (item: Fact) => Match | null

function itemTest(condition: Comparison): ItemTest {
  const values = condition.values ?? []
  const lower = values.map((value) => value.toLowerCase())
  switch (condition.test) {
    case 'equals': {
      const wanted = new Set(values.map(fold))
      return when((item) => wanted.has(item.folded))
    }
    case 'startsWith':
      return when((item) => lower.some((value) => item.lower.startsWith(value)))
    case 'endsWith':
      return when((item) => lower.some((value) => item.lower.endsWith(value)))
    case 'domain':
      return when((item) => lower.some((domain) => isWithin(item.lower, domain)))
    case 'shape': {
      const patterns = values.map(shapePattern)
      return when((item) => patterns.some((pattern) => pattern.test(item.value)))
    }
    case 'words':
      return wordsTest(values, condition.except ?? [])
    default:
      return assertNever(condition)
  }
}

function wordsTest(values: readonly string[], except: readonly string[]): ItemTest {
  const find = phraseFinder(values, except)
  return (item) => {
    const phrase = find(item)
    if (phrase === null) return null
    return { ...plainMatch(item), value: excerpt(item.shown, phrase) }
  }
}

function when(holds: (item: Fact) => boolean): ItemTest {
  return (item) => (holds(item) ? plainMatch(item) : null)
}

function plainMatch(item: Fact): Match {
  return { field: item.field, value: excerpt(item.shown, ''), doubtful: item.doubtful }
}

function isWithin(domain: string, wanted: string): boolean {
  return domain === wanted || domain.endsWith(`.${wanted}`)
}

const shapeClasses: Readonly<Record<string, string>> = { '#': '[0-9]', '@': '[A-Z]', '?': '[A-Z0-9]' }

function shapePattern(shape: string): RegExp {
  const body = [...shape].map((mark) => shapeClasses[mark] ?? mark.replace(/[^A-Za-z0-9]/, '\\$&')).join('')
  return new RegExp(`^${body}`, 'i')
}

/** The part of a long text around a phrase, so that a reader sees why it counts. */
function excerpt(text: string, phrase: string): string {
  const room = 120
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= room) return flat
  const words = phrase.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  const at =
    words.length === 0 ? 0 : Math.max(0, flat.search(new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'iu')))
  const from = Math.max(0, Math.min(at - room / 3, flat.length - room))
  return `${from > 0 ? '…' : ''}${flat.slice(from, from + room)}${from + room < flat.length ? '…' : ''}`
}
