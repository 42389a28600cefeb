import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readTruth, unpackTruth } from '../../truth/readTruth.ts'
import { scoreTruth } from '../../truth/score.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offramp-truth-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('precision and recall of files in use are at least 0.98', async () => {
  const files = readTruth()
  expect(new Set(files.map(({ label }) => label))).toEqual(
    new Set(['runtime', 'manifest', 'test', 'doc', 'possible', 'none']),
  )
  expect(files.length).toBeGreaterThan(150)
  unpackTruth(files, folder)
  const score = await scoreTruth(files, folder)
  expect(score.precision).toBeGreaterThanOrEqual(0.98)
  expect(score.recall).toBeGreaterThanOrEqual(0.98)
})
