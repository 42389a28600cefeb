import { afterEach, beforeEach, expect, test } from 'vitest'
import { createWorkspace } from '#electron/service/createWorkspace.ts'
import { importPreview } from '#electron/worker/jobs/importPreview.ts'
import { importRun } from '#electron/worker/jobs/importRun.ts'
import { JobCancelled, type JobControl } from '#electron/worker/protocol.ts'
import { type TestFolder, testFolder } from './support.ts'

let folder: TestFolder
let workspace: string
let path: string

beforeEach(() => {
  folder = testFolder()
  workspace = `${folder.path}/program.offramp`
  createWorkspace({
    path: workspace,
    name: 'Test',
    directiveDate: '2026-02-27',
    deadline: '2026-08-27',
    author: 'tester',
    device: 'a',
    now: new Date('2026-03-16T12:00:00Z'),
  })
  const rows = Array.from({ length: 2_000 }, (_, index) => `Workload ${index},Owner ${index % 7}`)
  path = folder.write('many.csv', `Name,Owner\n${rows.join('\n')}\n`)
})
afterEach(() => folder.remove())

function input() {
  return { workspace, request: { path, importedAt: '2026-03-16T12:00:00.000Z', asOf: '2026-03-16' } }
}

test('progress rises from reading over mapping to comparing', async () => {
  const seen: { fraction: number; note: string }[] = []
  const control: JobControl = {
    progress: (fraction, note) => seen.push({ fraction: fraction ?? -1, note }),
    cancelled: () => false,
  }
  expect(await importPreview(input(), control)).toMatchObject({ rows: 2_000, created: 2_000 })
  const fractions = seen.map((one) => one.fraction)
  expect([...fractions].sort((a, b) => a - b)).toEqual(fractions)
  expect(new Set(seen.map((one) => one.note))).toEqual(new Set(['Reading', 'Mapping', 'Comparing']))
})

test.each([1, 5, 12])('cancelled at the %ith report, it stops there', async (after) => {
  let reports = 0
  const control: JobControl = { progress: () => (reports += 1), cancelled: () => reports >= after }
  await expect(importRun(input(), control)).rejects.toBeInstanceOf(JobCancelled)
  expect(reports).toBe(after)
})
