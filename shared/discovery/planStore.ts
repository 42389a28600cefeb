import { create, type Mutation, set } from '../model/change.ts'
import type { Finding } from '../model/entities/finding.ts'
import type { RemovalEvidence } from '../model/entities/removal.ts'
import type { Found } from './found.ts'
import { mergeLogFacts } from './mergeLogFacts.ts'
import { removalProofs, type Seen } from './removalProofs.ts'
import { coveredBy, type ScanScope } from './scanScope.ts'

/** What storing a scan does: the mutations of one operation and what became of the findings. */
export interface StorePlan {
  readonly mutations: readonly Mutation[]
  readonly new: number
  readonly still: number
  readonly gone: number
  readonly returned: number
  readonly evidence: readonly RemovalEvidence[]
}

export interface StoreInput {
  readonly found: readonly Found[]
  readonly stored: readonly Finding[]
  readonly evidence: readonly RemovalEvidence[]
  readonly scope: ScanScope
  readonly asOf: string
  /** The id of what has this key; equal on every machine. */
  readonly idOf: (prefix: string, key: string) => string
}

/** Compares a scan with what is stored: new findings are created, known ones renewed, those looked for and not seen marked gone. */
export function planStore({ found, stored, evidence, scope, asOf, idOf }: StoreInput): StorePlan {
  const known = new Map(stored.map((one) => [one.id, one]))
  const wanted = new Map(found.map((one) => [idOf('f-', one.key), one]))
  const mutations: Mutation[] = []
  const seen: Seen[] = []
  const counts = { new: 0, still: 0, gone: 0, returned: 0 }
  for (const [id, one] of wanted) {
    const before = known.get(id)
    const fields = storedFields(one, before, asOf)
    if (before === undefined) {
      counts.new += 1
      mutations.push(create('finding', id, fields))
      continue
    }
    const returned = before.state === 'gone'
    counts[returned ? 'returned' : 'still'] += 1
    const state = returned ? (before.workloadId === null ? 'new' : 'linked') : before.state
    seen.push({ before, facts: fields.facts, gone: false })
    const changed = changedFields(before, { ...fields, state })
    if (Object.keys(changed).length > 0) mutations.push(set('finding', id, changed))
  }
  for (const before of stored) {
    if (wanted.has(before.id) || before.state === 'dismissed') continue
    if (!coveredBy(scope, before)) continue
    seen.push({ before, facts: before.facts, gone: true })
    if (before.state === 'gone') continue
    counts.gone += 1
    mutations.push(set('finding', before.id, { state: 'gone' }))
  }
  const proofs = removalProofs({ seen, stored, scope, asOf, idOf })
  const held = new Set(evidence.map(({ id }) => id))
  const added = proofs.filter(({ id }) => !held.has(id))
  mutations.push(...added.map(({ id, ...fields }) => create('removalEvidence', id, fields)))
  return { mutations, ...counts, evidence: added }
}

type StoredFields = Pick<
  Finding,
  | 'source'
  | 'kind'
  | 'use'
  | 'path'
  | 'line'
  | 'rule'
  | 'model'
  | 'confidence'
  | 'detail'
  | 'facts'
  | 'seenOn'
>

function storedFields(one: Found, before: Finding | undefined, asOf: string): StoredFields {
  const { source, kind, use, line, rule, model, confidence, detail, place } = one
  const merged = before === undefined ? one.facts : mergeLogFacts(before.facts, one.facts)
  return {
    source,
    kind,
    use,
    path: storedPath(one),
    line,
    rule,
    model,
    confidence,
    detail,
    facts: { ...merged, place },
    seenOn: asOf,
  }
}

/** A path that means the same on other machines and names no home folder: repository and path within, or the last two names. */
function storedPath({ source, path, place, facts }: Found): string {
  if (source === 'code' && typeof facts.within === 'string') return `${place}/${facts.within}`
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '')
    .slice(-2)
    .join('/')
}

function changedFields(before: Finding, after: StoredFields & Pick<Finding, 'state'>): Partial<Finding> {
  const pairs = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Finding]), // own fields of a finding
  )
  return Object.fromEntries(pairs)
}
