import { describe, expect, test } from 'vitest'
import { ExpectedError } from '#shared/model/problem.ts'
import { parseRuleText } from '#shared/policy/parseRuleFile.ts'
import { ruleErrorCases } from './cases.ts'

describe('a rule file is refused with the rule and field named', () => {
  for (const { title, text, file, says } of ruleErrorCases()) {
    test(title, () => {
      const problem = refusalOf(text ?? JSON.stringify(file))
      expect(problem.code).toBe('bad-rules')
      for (const part of says) expect(problem.message).toContain(part)
      expect(problem.next).toContain('were not changed')
    })
  }

  test('many complaints are cut with a count', () => {
    const rules = Array.from({ length: 40 }, (_, index) => ({ id: `r${index}` }))
    const file = { format: 'offramp-scope-rules', version: 1, asOf: '2026-11-01', rules }
    expect(refusalOf(JSON.stringify(file)).message).toMatch(/and \d+ more\.$/)
  })
})

function refusalOf(text: string): ExpectedError['problem'] {
  try {
    parseRuleText(text)
  } catch (error) {
    if (error instanceof ExpectedError) return error.problem
    throw error
  }
  throw new Error('the file was accepted')
}
