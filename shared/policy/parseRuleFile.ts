import type { z } from 'zod'
import { ExpectedError } from '../model/problem.ts'
import { type Condition, type RuleFile, ruleFile, type ScopeRule } from './rule.ts'

/** The rules of a file with every named list put in its place, and the file's own head. */
export interface ParsedRules {
  readonly version: number
  readonly asOf: string
  readonly rules: readonly ScopeRule[]
}

/** How many complaints one message lists. */
const shownProblems = 12

/** Reads the text of a rule file; throws `bad-rules` with every complaint naming its rule and field. */
export function parseRuleText(text: string): ParsedRules {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw rejected(['The file is not JSON.'], detail, cause)
  }
  return parseRuleFile(value)
}

/** Checks a rule file of unknown content; throws `bad-rules` with every complaint naming its rule and field. */
export function parseRuleFile(value: unknown): ParsedRules {
  const parsed = ruleFile.safeParse(value)
  if (!parsed.success) throw rejected(parsed.error.issues.map((issue) => complaint(issue, value)))
  const file = parsed.data
  const problems = [...doubleIds(file), ...file.rules.flatMap((rule) => listProblems(rule, file))]
  if (problems.length > 0) throw rejected(problems)
  return {
    version: file.version,
    asOf: file.asOf,
    rules: file.rules.map((rule) => expandRule(rule, file.lists ?? {})),
  }
}

function rejected(problems: readonly string[], detail?: string, cause?: unknown): ExpectedError {
  const shown = problems.slice(0, shownProblems)
  const more = problems.length - shown.length
  const message = [...shown, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n')
  return new ExpectedError(
    'bad-rules',
    `The scope rules were not imported. ${message}`,
    'Correct the file and import it again. The rules in use were not changed.',
    { ...(detail === undefined ? {} : { detail }), ...(cause === undefined ? {} : { cause }) },
  )
}

/** `Rule "owner-dow" (number 3), field confidence: …` */
function complaint(issue: z.core.$ZodIssue, value: unknown): string {
  const [first, index, ...rest] = issue.path
  if (first === 'rules' && typeof index === 'number') {
    const where = rest.length === 0 ? '' : `, field ${rest.map(String).join('.')}`
    return `Rule ${ruleName(value, index)}${where}: ${issue.message}.`
  }
  if (first === undefined) return `The file: ${issue.message}.`
  return `Field ${issue.path.map(String).join('.')}: ${issue.message}.`
}

function ruleName(value: unknown, index: number): string {
  const number = `(number ${index + 1})`
  // Only reached for a value whose `rules` is an array; its items may be anything.
  const rule = (value as { readonly rules: readonly unknown[] }).rules[index]
  if (typeof rule !== 'object' || rule === null || !('id' in rule)) return `without id ${number}`
  return `"${String(rule.id)}" ${number}`
}

function doubleIds(file: RuleFile): readonly string[] {
  const seen = new Set<string>()
  const double = new Set<string>()
  for (const { id } of file.rules) (seen.has(id) ? double : seen).add(id)
  return [...double].map((id) => `Rule "${id}", field id: another rule of the file has the same id.`)
}

type Part = 'all' | 'any' | 'none'
const partsOfRule: readonly Part[] = ['all', 'any', 'none']

function listProblems(rule: ScopeRule, file: RuleFile): readonly string[] {
  return partsOfRule.flatMap((part) =>
    (rule[part] ?? []).flatMap((condition, index) =>
      conditionProblems(condition, file.lists ?? {}).map(
        (problem) => `Rule "${rule.id}", field ${part}.${index}: ${problem}`,
      ),
    ),
  )
}

type Lists = Readonly<Record<string, readonly string[]>>

function conditionProblems(condition: Condition, lists: Lists): readonly string[] {
  if (condition.test === 'present' || condition.test === 'absent') return []
  const named = [condition.list, condition.test === 'words' ? condition.exceptList : undefined]
  const unknown = named.filter((name) => name !== undefined && !Object.hasOwn(lists, name))
  const problems = unknown.map((name) => `there is no list "${name}" in the file.`)
  if (condition.list === undefined && condition.values === undefined) problems.push('needs values or a list.')
  return problems
}

function expandRule(rule: ScopeRule, lists: Lists): ScopeRule {
  const expanded: ScopeRule = { ...rule }
  for (const part of partsOfRule) {
    const conditions = rule[part]
    if (conditions !== undefined) expanded[part] = conditions.map((condition) => expand(condition, lists))
  }
  return expanded
}

function expand(condition: Condition, lists: Lists): Condition {
  if (condition.test === 'present' || condition.test === 'absent') return condition
  const { list, ...rest } = condition
  const values = [...(rest.values ?? []), ...(list === undefined ? [] : (lists[list] ?? []))]
  if (rest.test !== 'words') return { ...rest, values }
  const { exceptList, ...plain } = rest
  const except = [...(plain.except ?? []), ...(exceptList === undefined ? [] : (lists[exceptList] ?? []))]
  return except.length === 0 ? { ...plain, values } : { ...plain, values, except }
}
