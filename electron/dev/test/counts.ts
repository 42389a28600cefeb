/** How many checks of a stage passed and failed. A skipped test counts as failed: nobody looked. */
export type Counts = { readonly passed: number; readonly failed: number }

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
})

/** Counts of vitest's JSON report; a file that can't be loaded has no tests, so `success` decides there. */
export function vitestCounts(report: unknown): Counts {
  const passed = numberAt(report, 'numPassedTests')
  const failed =
    numberAt(report, 'numFailedTests') +
    numberAt(report, 'numPendingTests') +
    numberAt(report, 'numTodoTests')
  const failedFiles = failed === 0 && fieldOf(report, 'success') !== true ? 1 : 0
  return atLeastOne({ passed, failed: failed + failedFiles })
}

/** Counts of Playwright's JSON report; errors outside of tests (a file that can't be loaded) count one each. */
export function playwrightCounts(report: unknown): Counts {
  const stats = fieldOf(report, 'stats')
  const errors = fieldOf(report, 'errors')
  const failed = numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') + numberAt(stats, 'skipped')
  return atLeastOne({
    passed: numberAt(stats, 'expected'),
    failed: failed + (Array.isArray(errors) ? errors.length : 0),
  })
}

/** A stage without any test is a broken stage. */
const atLeastOne = (counts: Counts): Counts =>
  counts.passed + counts.failed === 0 ? { passed: 0, failed: 1 } : counts

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined

function numberAt(value: unknown, name: string): number {
  const found = fieldOf(value, name)
  return typeof found === 'number' ? found : 0
}
