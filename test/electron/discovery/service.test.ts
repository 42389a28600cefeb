import { afterEach, beforeEach, expect, test } from 'vitest'
import { scan } from '#electron/discover/scan.ts'
import { set } from '#shared/model/change.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'
import { invocation, makeTree, type Tree } from './support.ts'

let tree: Tree
let space: TestWorkspace
beforeEach(async () => {
  tree = makeTree()
  space = await openTestWorkspace()
  tree.write(
    'letters/.git/config',
    '[remote "origin"]\n\turl = https://user:pw@git.navy.example/afl/letters.git\n',
  )
  tree.write('letters/app.py', 'import anthropic\nMODEL = "claude-3-opus-20240229"\nc.create(tools=[t])\n')
  tree.write('letters/requirements.txt', 'anthropic\n')
  tree.write('letters/README.md', 'Uses Claude 3 Opus.\n')
})
afterEach(async () => {
  await space.close()
  tree.remove()
})

const run = () => space.call('scan.run', { paths: [tree.folder] })
const findings = async () => (await space.call('finding.list', {})).rows

test('a preview stores nothing', async () => {
  const report = await space.call('scan.preview', { paths: [tree.folder] })
  expect(report.findings).toHaveLength(4)
  expect(await findings()).toEqual([])
})

test('findings are stored once, under paths that name the repository and no folder of this machine', async () => {
  expect((await run()).stored).toMatchObject({ new: 4, still: 0, gone: 0 })
  expect((await run()).stored).toMatchObject({ new: 0, still: 4, gone: 0, changes: 0 })
  const rows = await findings()
  expect(rows.map(({ path }) => path).sort()).toEqual([
    'git.navy.example/afl/letters/README.md',
    'git.navy.example/afl/letters/app.py',
    'git.navy.example/afl/letters/app.py',
    'git.navy.example/afl/letters/requirements.txt',
  ])
  expect(JSON.stringify(rows)).not.toContain(tree.folder)
})

test('a moved line is the same finding', async () => {
  await run()
  tree.write(
    'letters/app.py',
    '\n\nimport anthropic\nMODEL = "claude-3-opus-20240229"\nc.create(tools=[t])\n',
  )
  expect((await run()).stored).toMatchObject({ new: 0, still: 4 })
  expect((await findings()).find(({ rule }) => rule === 'sdk.python')?.line).toBe(3)
})

test('a cluster becomes a workload with what its findings prove', async () => {
  await run()
  const [cluster] = await space.call('finding.clusters', {})
  expect(cluster).toMatchObject({
    name: 'letters',
    models: ['claude-3-opus-20240229'],
    features: ['tools'],
    route: 'anthropic-api',
  })
  expect(cluster?.why[0]).toContain('2 runtime, 1 manifest')
  const { workloadIds } = await space.call('triage.acceptClusters', { clusterIds: [cluster?.id ?? ''] })
  const made = await space.call('workload.get', { id: workloadIds[0] ?? '' })
  expect(made.workload).toMatchObject({
    name: 'letters',
    claudeUse: 'likely',
    models: ['claude-3-opus-20240229'],
    features: ['tools'],
  })
  expect(made.findings).toHaveLength(4)
  expect(await space.call('finding.clusters', {})).toEqual([])
  await space.call('changes.undo', {})
  expect(await space.call('finding.clusters', {})).toHaveLength(1)
})

test('link, dismiss, reopen, split and merge', async () => {
  await run()
  const [first, second, third] = (await findings()).map(({ id }) => id)
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few findings')
  const { workloadId } = await space.call('triage.new', { findingIds: [first, second], name: 'One' })
  await space.call('triage.link', { findingIds: [third], workloadId })
  const apart = await space.call('triage.split', { findingIds: [third], name: 'Two' })
  await space.call('triage.merge', { workloadIds: [apart.workloadId], into: workloadId })
  const state = async (id: string) => (await findings()).find((one) => one.id === id)
  expect(await state(third)).toMatchObject({ workloadId, state: 'linked', workloadName: 'One' })
  expect((await space.call('workload.all', {})).rows.map(({ name }) => name)).toEqual(['One'])
  await space.call('triage.dismiss', { findingIds: [third], reason: 'Only a note.' })
  expect(await state(third)).toMatchObject({
    workloadId: null,
    state: 'dismissed',
    dismissReason: 'Only a note.',
  })
  expect((await run()).stored).toMatchObject({ new: 0, gone: 0 })
  expect(await state(third)).toMatchObject({ state: 'dismissed' })
  await space.call('triage.reopen', { findingIds: [third] })
  expect(await state(third)).toMatchObject({ state: 'new' })
})

async function workloadOfAll(): Promise<string> {
  const { workloadId } = await space.call('triage.new', {
    findingIds: (await findings()).map(({ id }) => id),
    name: 'Letters',
  })
  return workloadId
}

test('a clean re-scan is dated evidence; Claude that comes back to a moved workload is an alert', async () => {
  await run()
  const workloadId = await workloadOfAll()
  tree.write('letters/app.py', 'MODEL = "amazon.nova-pro-v1:0"\n')
  expect((await run()).stored).toMatchObject({ gone: 2, evidence: [] })
  tree.write('letters/requirements.txt', 'boto3\n')
  expect((await run()).stored).toMatchObject({ gone: 1, evidence: [workloadId], alerts: [] })
  expect(await space.call('removal.list', { workloadId })).toMatchObject([
    { kind: 'clean-rescan', seenOn: '2026-03-16', place: 'git.navy.example/afl/letters' },
  ])
  await space.apply('Moved', [set('workload', workloadId, { movedOn: '2026-03-01' })])
  expect(await space.call('finding.alerts', {})).toEqual([])
  tree.write('letters/app.py', 'import anthropic\n')
  const { stored } = await run()
  expect(stored).toMatchObject({
    returned: 1,
    alerts: [{ workloadId, name: 'Letters', movedOn: '2026-03-01', seenOn: '2026-03-16' }],
  })
})

test('a scan of one folder says nothing about the rest of the repository', async () => {
  await run()
  tree.write('letters/sub/x.py', 'x = 1\n')
  const { stored } = await space.call('scan.run', { paths: [`${tree.folder}/letters/sub`] })
  expect(stored).toMatchObject({ gone: 0 })
})

test('logs that reach past the last call are evidence; days seen before stay counted', async () => {
  tree.write('logs/a.jsonl', `${invocation('2026-03-01')}\n${invocation('2026-03-02')}\n`)
  await space.call('scan.run', { paths: [`${tree.folder}/logs`] })
  const workloadId = await workloadOfAll()
  tree.write(
    'logs/a.jsonl',
    `${invocation('2026-03-03')}\n${invocation('2026-03-15', { modelId: 'amazon.nova-pro-v1:0' })}\n`,
  )
  const { stored } = await space.call('scan.run', { paths: [`${tree.folder}/logs`] })
  expect(stored).toMatchObject({ still: 1, evidence: [workloadId] })
  expect((await findings())[0]?.facts).toMatchObject({
    calls: 3,
    inputTokens: 300,
    firstDay: '2026-03-01',
    lastDay: '2026-03-03',
  })
  expect(await space.call('removal.list', {})).toMatchObject([
    { kind: 'zero-calls', facts: { lastCall: '2026-03-03', to: '2026-03-15' } },
  ])
})

test('a cancelled scan ends soon and stores nothing', async () => {
  for (let i = 0; i < 400; i += 1) tree.write(`many/${i}.py`, 'import anthropic\n'.repeat(200))
  let asked = 0
  const control = { progress: () => undefined, cancelled: () => ++asked > 3 }
  await expect(scan([tree.folder], { ignoreFiles: true, archives: false }, control)).rejects.toMatchObject({
    name: 'JobCancelled',
  })
  expect(await findings()).toEqual([])
})

test('a path that is not there is said', async () => {
  await expect(space.call('scan.preview', { paths: ['/nowhere/at/all'] })).rejects.toMatchObject({
    problem: { code: 'not-found' },
  })
})
