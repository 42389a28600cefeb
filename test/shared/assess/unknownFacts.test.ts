import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessmentOf } from '#shared/assess/describe.ts'
import { place } from '#shared/assess/rank.ts'
import type { Alternative } from '#shared/catalog/alternative.ts'
import { environments, features, impactLevels, workloadKinds } from '#shared/model/vocabulary.ts'
import { inputOf, prepared, shippedCatalog, tables } from './support/shipped.ts'

const models = shippedCatalog().entries.filter(({ category }) => category === 'bedrock-model')

const anyWorkload = fc.record({
  kind: fc.constantFrom(...workloadKinds),
  features: fc.uniqueArray(fc.constantFrom(...features), { maxLength: 8 }),
  environment: fc.constantFrom(null, ...environments),
  impactLevel: fc.constantFrom(null, ...impactLevels),
})

function verdictsOf(entry: Alternative, workload: Parameters<typeof inputOf>[0]) {
  const { book, subject } = prepared(inputOf(workload), [entry])
  const [only] = book.alternatives
  if (only === undefined) throw new Error('no alternative')
  return assessmentOf(subject, place(subject, only, tables), tables)
}

test('an entry of which nothing is known is never met and never unmet, whatever is asked', () => {
  const blank = { ...models[0], facts: {}, eolDate: null, lifecycle: 'unknown' } as Alternative // the spread loses "present"
  fc.assert(
    fc.property(anyWorkload, (workload) => {
      const result = verdictsOf(blank, workload)
      expect(new Set(result.requirements.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']))
      expect(result.monthlyCostUsd).toBeNull()
    }),
    { seed: 7, numRuns: 150 },
  )
})

test('forgetting a fact never turns unmet or unknown into met, nor met or unknown into unmet', () => {
  fc.assert(
    fc.property(anyWorkload, fc.constantFrom(...models), fc.nat({ max: 100 }), (workload, model, pick) => {
      const names = Object.keys(model.facts)
      const name = names[pick % names.length] ?? ''
      const fact = model.facts[name]
      if (fact === undefined) return
      const forgotten = { ...model, facts: { ...model.facts, [name]: { ...fact, value: null } } }
      const before = verdictsOf(model, workload).requirements
      const after = verdictsOf(forgotten, workload).requirements
      after.forEach((one, index) => {
        if (one.verdict !== 'unknown') expect(one.verdict).toBe(before[index]?.verdict)
      })
    }),
    { seed: 11, numRuns: 400 },
  )
})

test('no shipped model is said to be authorized at any DoD impact level', () => {
  for (const impactLevel of impactLevels)
    for (const model of models) {
      const { requirements, verdict } = verdictsOf(model, { environment: 'govcloud', impactLevel })
      expect(requirements.find(({ kind }) => kind === 'authorization')?.verdict).toBe('unknown')
      expect(verdict).not.toBe('fit')
    }
})
