import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restoreFormulaText } from '#shared/import/formulaText.ts'
import { neutralise } from '#shared/report/neutralise.ts'

test('what an export neutralised is imported as it was', () => {
  for (const text of ['=1+1', '+cmd|x', '-A1', '@SUM(A1)', '- a list', '-5', '+1.5']) {
    expect(restoreFormulaText(neutralise(text))).toBe(text)
  }
})

test('other apostrophes stay', () => {
  for (const text of ["'tis", "'", "''=1", "O'Neill"]) expect(restoreFormulaText(text)).toBe(text)
})

test('writing and reading any imported text is an identity', () => {
  const start = fc.constantFrom('', "'", '=', '-', '+', '@', '\t', "'=", "''")
  fc.assert(
    fc.property(start, fc.string(), (prefix, rest) => {
      const imported = restoreFormulaText(prefix + rest)
      expect(restoreFormulaText(neutralise(imported))).toBe(imported)
    }),
    { seed: 20261122 },
  )
})
