import { describe, expect, test } from 'vitest'
import { scopes } from '#shared/model/vocabulary.ts'
import { compileRules } from '#shared/policy/compileRules.ts'
import { scopeFacts } from '#shared/policy/facts.ts'
import { scopeResult } from '#shared/policy/result.ts'
import { shippedRules } from '#shared/policy/shippedRules.ts'
import { scopeCases, workloadWith } from './cases.ts'

const classify = compileRules(shippedRules.rules)

for (const scope of scopes) {
  describe(scope, () => {
    for (const { title, workload, expect: wanted } of scopeCases(scope)) {
      test(title, () => {
        const result = classify(scopeFacts(workloadWith(workload)))
        const fired = result.rules.map((rule) => rule.id)

        expect({ scope: result.scope, fired }).toMatchObject({ scope })
        if (scope === 'undetermined') expect(result.confidence).toBeNull()
        if (wanted.confidence !== undefined) expect(result.confidence).toBe(wanted.confidence)
        if (wanted.conflict !== undefined) expect(result.conflict).toBe(wanted.conflict)
        if (wanted.fires?.length === 0) expect(fired).toEqual([])
        expect(fired).toEqual(expect.arrayContaining(wanted.fires ?? []))
        for (const rule of wanted.silent ?? []) expect(fired).not.toContain(rule)
        if (wanted.settles !== undefined) expect(result.settles.join('\n')).toContain(wanted.settles)
        expect(result.why).not.toBe('')
        expect(scopeResult.safeParse(result).success).toBe(true)
      })
    }
  })
}
