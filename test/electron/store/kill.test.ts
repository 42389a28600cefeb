import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorkspace } from '#electron/service/openWorkspace.ts'
import { rowById, rowsOf } from '#electron/store/rows.ts'
import { verify } from '#electron/store/verify.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

const kills = 50
const writer = join(import.meta.dirname, '../../support/killedWriter.ts')

let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openTestWorkspace()
  await workspace.service.close()
})
afterEach(() => workspace.close())

/** Runs the writer from operation `from` and kills it `afterMs` after its first acknowledgement; returns the last one. */
function writeAndKill(from: number, afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, workspace.path, String(from)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.stdout.on('data', (chunk: Buffer) => {
      if (text === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
      text += chunk.toString()
    })
    child.on('close', (_code, signal) => {
      const acknowledged = text.split('\n').slice(0, -1)
      const last = acknowledged[acknowledged.length - 1]
      if (signal === 'SIGKILL' && last !== undefined) resolve(Number(last))
      else reject(new Error(`the writer ended by itself: ${complaint}`))
    })
  })
}

test(`a process killed ${kills} times loses nothing it acknowledged and leaves no half operation`, {
  timeout: 300_000,
}, async () => {
  let next = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const last = await writeAndKill(next, (kill * 7) % 60)
    const open = openWorkspace(workspace.path, new Date())
    try {
      for (let n = next; n <= last; n += 1) {
        expect(rowById(open.db, 'workload', `w-${n}-${n % 5}`), `operation ${n}`).toMatchObject({
          name: `Workload ${n}.${n % 5}`,
        })
      }
      const rows = rowsOf(open.db, 'workload')
      const newest = Math.max(...rows.map((row) => Number(row.id.split('-')[1])))
      // At most one operation beyond the last acknowledged one, and every operation whole.
      expect(newest - last).toBeLessThanOrEqual(1)
      const whole = Array.from({ length: newest + 1 }, (_, n) => 1 + (n % 5)).reduce(
        (sum, size) => sum + size,
        0,
      )
      expect(rows.length).toBe(whole)
      next = newest + 1
      if (kill % 10 === 9) expect(verify(open.db)).toMatchObject({ ok: true })
    } finally {
      open.close()
    }
  }
})
