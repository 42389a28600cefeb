import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { threadRunner } from '#electron/worker/threadRunner.ts'
import { invocation, makeTree, type Tree } from './support.ts'

const entry = new URL('../../../electron/worker/jobThread.ts', import.meta.url)
const options = { ignoreFiles: true, archives: false }
let tree: Tree
beforeEach(() => {
  tree = makeTree()
})
afterEach(() => tree.remove())

// The engine's native code must not be torn down under a query: that would end the whole process, not only the thread.
test('a scan runs in a job thread, is cancelled in the middle of a query, and its thread ends in peace', async () => {
  const runner = threadRunner(entry, () => undefined)
  tree.write('small.jsonl', `${invocation('2026-03-01')}\n`)
  const first = await runner.run('scan', { paths: [tree.folder], options }, { label: 'Scan' })
  expect(first.findings).toHaveLength(1)
  const packed = gzipSync(`${invocation('2026-03-01')}\n`.repeat(100_000), { level: 1 })
  for (let i = 0; i < 6; i += 1) tree.write(`big${i}.json.gz`, packed)
  const second = runner.run('scan', { paths: [tree.folder], options }, { label: 'Scan', jobId: 'big' })
  setTimeout(() => runner.cancel('big'), 250)
  await expect(second).rejects.toMatchObject({ problem: { code: 'cancelled' } })
  await runner.close()
})
