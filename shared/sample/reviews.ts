import { create, type Mutation } from '../model/change.ts'
import type { Scope } from '../model/vocabulary.ts'
import type { SampleContext } from './context.ts'
import type { SampleWorkload } from './workloads.ts'

/** Sign-offs of about half of the clear cases, and overrides with a reason of three that were not. */
export function reviewMutations(workloads: readonly SampleWorkload[], context: SampleContext): Mutation[] {
  const clear = workloads.filter(({ seed }) =>
    ['own', 'contract', 'commercial', 'civil'].includes(seed.nexus),
  )
  const signed = clear.filter(() => context.chance(0.5))
  return [
    ...signed.map((workload) => signOff(workload, context)),
    ...overrides.flatMap(([name, scope, reason]) => override(workloads, name, scope, reason, context)),
  ]
}

function signOff({ seed, fields }: SampleWorkload, { day, between }: SampleContext): Mutation {
  const scope: Scope = seed.nexus === 'own' || seed.nexus === 'contract' ? 'in' : 'out'
  return create('scopeReview', fields.id, {
    kind: 'sign-off',
    scope,
    reviewer: 'Anselm Okoro',
    reviewedOn: day(-between(20, 80)),
    evidence: { scope, confidence: 'high', rules: [] },
  })
}

const overrides: readonly (readonly [string, Scope, string])[] = [
  [
    'Joint Relief Cargo Board',
    'in',
    'The board runs on the command’s own account; the relief agency only reads it.',
  ],
  [
    'Shared Code Review Bot',
    'mixed',
    'Defense repositories must leave; commercial ones may stay. Split agreed with counsel.',
  ],
  ['Meeting Notes Service', 'in', 'Defense program meetings cannot be told apart; the whole service moves.'],
]

function override(
  workloads: readonly SampleWorkload[],
  name: string,
  scope: Scope,
  reason: string,
  { day }: SampleContext,
): Mutation[] {
  return workloads
    .filter(({ fields }) => fields.name === name)
    .map(({ fields }) =>
      create('scopeReview', fields.id, {
        kind: 'override',
        scope,
        reason,
        reviewer: 'Perpetua Lang',
        reviewedOn: day(-18),
        reviewAgainOn: day(40),
      }),
    )
}
