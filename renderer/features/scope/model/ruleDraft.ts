import type { Confidence, Scope } from '#shared/model/vocabulary.ts'
import { type Condition, type RuleField, type ScopeRule, scopeRule } from '#shared/policy/rule.ts'

export type Part = 'all' | 'any' | 'none'
export type Test = Condition['test']

/** One condition as the form holds it. */
export interface DraftCondition {
  readonly key: number
  readonly part: Part
  readonly field: RuleField
  readonly test: Test
  readonly values: readonly string[]
  readonly except: readonly string[]
}

/** A rule as the form holds it. */
export interface RuleDraft {
  readonly id: string
  readonly scope: Scope
  readonly reason: string
  readonly source: string
  readonly confidence: Confidence
  readonly asOf: string
  readonly decides: boolean
  readonly settles: readonly string[]
  readonly conditions: readonly DraftCondition[]
}

/** An empty draft for a new rule. */
export function newDraft(asOf: string): RuleDraft {
  const condition = {
    key: 0,
    part: 'all',
    field: 'organization',
    test: 'words',
    values: [],
    except: [],
  } as const
  return {
    id: '',
    scope: 'in',
    reason: '',
    source: '',
    confidence: 'medium',
    asOf,
    decides: false,
    settles: [],
    conditions: [condition],
  }
}

const parts: readonly Part[] = ['all', 'any', 'none']

/** A rule as a draft to edit. */
export function draftOf(rule: ScopeRule): RuleDraft {
  const conditions = parts.flatMap((part) => (rule[part] ?? []).map((each) => ({ part, each })))
  return {
    id: rule.id,
    scope: rule.scope,
    reason: rule.reason,
    source: rule.source,
    confidence: rule.confidence,
    asOf: rule.asOf,
    decides: rule.decides ?? false,
    settles: rule.settles ?? [],
    conditions: conditions.map(({ part, each }, key) => ({
      key,
      part,
      field: each.field,
      test: each.test,
      values: 'values' in each ? (each.values ?? []) : [],
      except: each.test === 'words' ? (each.except ?? []) : [],
    })),
  }
}

/** The rule of a draft, or what is wrong with it in words. `ceiling` is kept from the rule it was made from. */
export function ruleOf(
  draft: RuleDraft,
  from: ScopeRule | null,
): { readonly rule: ScopeRule } | { readonly problems: readonly string[] } {
  const group = (part: Part) => {
    const conditions = draft.conditions.filter((each) => each.part === part).map(conditionOf)
    return conditions.length === 0 ? {} : { [part]: conditions }
  }
  const missing = draft.conditions.filter((each) => needsValues(each.test) && each.values.length === 0)
  const parsed = scopeRule.safeParse({
    id: draft.id.trim(),
    scope: draft.scope,
    reason: draft.reason.trim(),
    source: draft.source.trim(),
    confidence: draft.confidence,
    asOf: draft.asOf,
    ...(from?.ceiling === undefined ? {} : { ceiling: from.ceiling }),
    ...(draft.decides ? { decides: true } : {}),
    ...(draft.settles.length === 0 ? {} : { settles: [...draft.settles] }),
    ...group('all'),
    ...group('any'),
    ...group('none'),
  })
  const problems = missing.length > 0 ? ['Every condition needs at least one value to compare with.'] : []
  if (parsed.success) return problems.length > 0 ? { problems } : { rule: parsed.data }
  return { problems: [...problems, ...parsed.error.issues.map(issueWords)] }
}

/** Whether a test compares with values. */
export function needsValues(test: Test): boolean {
  return test !== 'present' && test !== 'absent'
}

function conditionOf({ test, field, values, except }: DraftCondition): object {
  if (!needsValues(test)) return { test, field }
  const exceptions = test === 'words' && except.length > 0 ? { except: [...except] } : {}
  return { test, field, ...(values.length === 0 ? {} : { values: [...values] }), ...exceptions }
}

function issueWords(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  const named: Readonly<Record<string, string>> = {
    id: 'The id takes letters, digits and . _ : - only, and can’t be empty.',
    reason: 'Say in one sentence why (up to 1,000 characters).',
    source: 'Name the source: whose word is it?',
    asOf: 'The as-of date is not a real day.',
    all: 'Add at least one condition that must hold, or the rule would fire on everything.',
  }
  return named[String(issue.path[0])] ?? `${issue.path.map(String).join('.')}: ${issue.message}`
}
