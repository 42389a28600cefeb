import { expect, test } from 'vitest'
import { addCounts, playwrightCounts, vitestCounts } from '../../electron/dev/test/counts.ts'

test('vitest: skipped and todo tests count as failed', () => {
  const report = { success: true, numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
  expect(vitestCounts(report)).toEqual({ passed: 7, failed: 4 })
})

test('vitest: a file that could not be loaded fails although no test did', () => {
  expect(vitestCounts({ success: false, numPassedTests: 7 })).toEqual({ passed: 7, failed: 1 })
})

test('playwright: unexpected, flaky and skipped tests and errors outside of tests fail', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] }
  expect(playwrightCounts(report)).toEqual({ passed: 5, failed: 4 })
})

test('no report and no tests are failures', () => {
  expect(vitestCounts(null)).toEqual({ passed: 0, failed: 1 })
  expect(playwrightCounts(null)).toEqual({ passed: 0, failed: 1 })
  expect(playwrightCounts({ stats: { expected: 0 }, errors: [] })).toEqual({ passed: 0, failed: 1 })
})

test('counts add up', () => {
  expect(addCounts({ passed: 1, failed: 2 }, { passed: 3, failed: 4 })).toEqual({ passed: 4, failed: 6 })
})
