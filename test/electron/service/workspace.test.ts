import {
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { create, set } from '#shared/model/change.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openTestWorkspace()
})
afterEach(() => workspace.close())

const failsWith = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) })

test('a new workspace holds the program, its dates six months apart, and the legal position', async () => {
  const info = await workspace.call('workspace.current', {})
  expect(info?.program).toMatchObject({
    name: 'Test program',
    directiveDate: '2026-02-27',
    deadline: '2026-08-27',
  })
  expect((await workspace.call('rows.list', { entity: 'authority' })).length).toBeGreaterThan(8)
  expect(await workspace.call('workspace.verify', {})).toMatchObject({ ok: true })
})

test('creating over an existing file is refused and leaves it alone', async () => {
  await workspace.call('workspace.close', {})
  const before = readFileSync(workspace.path)
  await expect(workspace.call('workspace.create', { path: workspace.path, name: 'Other' })).rejects.toEqual(
    failsWith('already-exists'),
  )
  expect(readFileSync(workspace.path).equals(before)).toBe(true)
})

test('undo, redo and history survive closing and opening', async () => {
  await workspace.apply('Add Ledger', [create('workload', 'w1', { name: 'Ledger' })])
  await workspace.apply('Rename', [set('workload', 'w1', { name: 'Portal' })])
  await workspace.call('workspace.close', {})
  await workspace.call('workspace.open', { path: workspace.path })
  expect(await workspace.call('changes.undo', {})).toMatchObject({ label: 'Undo: Rename', changes: 1 })
  expect(await workspace.call('changes.stack', {})).toMatchObject({
    undo: { label: 'Add Ledger' },
    redo: { label: 'Rename' },
  })
  const history = await workspace.call('history.entity', { entity: 'workload', id: 'w1' })
  expect(
    history.map(({ field, before, after, label }) => ({ field, before, after, label })).slice(0, 2),
  ).toEqual([
    { field: 'name', before: 'Portal', after: 'Ledger', label: 'Rename' },
    { field: 'name', before: 'Ledger', after: 'Portal', label: 'Rename' },
  ])
})

test('a second opening is refused while the first holds the workspace', async () => {
  const other = await openTestWorkspace({ empty: true, device: 'device-b' })
  try {
    await expect(other.call('workspace.open', { path: workspace.path })).rejects.toEqual(
      failsWith('workspace-in-use'),
    )
  } finally {
    await other.close()
  }
})

test('opening another workspace that fails keeps the one that is open', async () => {
  await expect(
    workspace.call('workspace.open', { path: join(workspace.folder, 'none.offramp') }),
  ).rejects.toEqual(failsWith('workspace-missing'))
  expect((await workspace.call('workspace.current', {}))?.path).toBe(workspace.path)
})

test.each([
  ['a spreadsheet', (path: string) => writeFileSync(path, 'name,owner\nLedger,Kim\n'), 'not-a-workspace'],
  ['an empty file', (path: string) => writeFileSync(path, ''), 'not-a-workspace'],
  ['a folder', (path: string) => void mkdirSync(path), 'not-a-workspace'],
])('%s is refused with a next step', async (_name, make, code) => {
  const path = join(workspace.folder, 'other.offramp')
  make(path)
  await expect(workspace.call('workspace.open', { path })).rejects.toEqual(failsWith(code))
})

test('a workspace damaged anywhere opens only if it is whole, else names the backup, which restores it', async () => {
  await workspace.apply(
    'Add',
    Array.from({ length: 300 }, (_, i) =>
      create('workload', `w${i}`, { name: `Workload ${i}`, description: 'text '.repeat(50) }),
    ),
  )
  await workspace.call('workspace.backup', {})
  const { digest } = await workspace.call('workspace.digest', {})
  await workspace.call('workspace.close', {})
  const sound = `${workspace.path}.sound`
  copyFileSync(workspace.path, sound)
  const size = statSync(sound).size
  let refused = 0
  for (let i = 0; i < 40; i += 1) {
    copyFileSync(sound, workspace.path)
    damage(workspace.path, (i * 7_919 * 131) % (size - 64))
    const outcome = await openAndCheck(digest)
    if (outcome === 'refused') refused += 1
    expect(['refused', 'found', 'whole']).toContain(outcome)
  }
  expect(refused).toBeGreaterThan(0)
  truncateSync(workspace.path, Math.floor(size / 2))
  const backup = (await workspace.call('workspace.backups', { path: workspace.path }))[0]?.path ?? ''
  const report = await workspace.call('workspace.restore', { path: workspace.path, backup })
  expect(report.keptAs !== null && existsSync(report.keptAs)).toBe(true)
  expect((await workspace.call('workspace.digest', {})).digest).toBe(digest)
})

/** Overwrites 64 bytes in place. */
function damage(path: string, offset: number): void {
  const handle = openSync(path, 'r+')
  writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, offset)
}

/** Never a silent wrong answer: refused on open, found by verify, or the data is what it was. */
async function openAndCheck(digest: string): Promise<string> {
  try {
    await workspace.call('workspace.open', { path: workspace.path })
    const { ok } = await workspace.call('workspace.verify', {})
    if (!ok) return 'found'
    return (await workspace.call('workspace.digest', {})).digest === digest ? 'whole' : 'silently wrong'
  } catch (cause) {
    expect(cause).toEqual(failsWith('workspace-damaged'))
    return 'refused'
  } finally {
    await workspace.call('workspace.close', {})
  }
}

test('a refused backup leaves the workspace open as it was; a workspace in use is not replaced', async () => {
  await workspace.apply('Add', [create('workload', 'w1', { name: 'Ledger' })])
  const { digest } = await workspace.call('workspace.digest', {})
  const none = join(workspace.folder, 'none.offramp')
  writeFileSync(none, 'hello')
  await expect(workspace.call('workspace.restore', { backup: none })).rejects.toEqual(
    failsWith('backup-damaged'),
  )
  expect((await workspace.call('workspace.digest', {})).digest).toBe(digest)
  const copy = join(workspace.folder, 'copy.offramp')
  await workspace.call('workspace.backup', { out: copy })
  const other = await openTestWorkspace({ empty: true, device: 'device-b' })
  try {
    const taken = other.call('workspace.restore', { backup: copy, path: workspace.path })
    await expect(taken).rejects.toEqual(failsWith('workspace-in-use'))
  } finally {
    await other.close()
  }
})

test('a status date given by the program wins over the clock, and by the command over both', async () => {
  await workspace.apply('Status date', [set('program', 'program', { statusDate: '2026-05-01' })])
  expect(await workspace.call('workspace.current', {})).toMatchObject({
    asOf: '2026-03-16',
    asOfFrom: 'command',
  })
})

test('only the last ten automatic backups stay', async () => {
  for (let i = 0; i < 12; i += 1) {
    await workspace.apply('Add', [create('workload', `w${i}`, { name: `W${i}` })])
    await workspace.call('workspace.close', {})
    await workspace.call('workspace.open', { path: workspace.path })
  }
  expect(readdirSync(`${workspace.path}-backups`).length).toBe(10)
})

test('unknown channels and malformed inputs are refused', async () => {
  expect(await workspace.service.call('workspace.nope', {})).toMatchObject({
    ok: false,
    error: { code: 'unknown-channel' },
  })
  expect(await workspace.service.call('__proto__', {})).toMatchObject({
    ok: false,
    error: { code: 'unknown-channel' },
  })
  expect(await workspace.service.call('app.info', {})).toMatchObject({
    ok: false,
    error: { code: 'unknown-channel' },
  })
  expect(await workspace.service.call('changes.apply', { label: '', mutations: [] })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  })
})
