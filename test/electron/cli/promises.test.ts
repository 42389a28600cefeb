import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventory2024, inventoryNameless, inventoryRows } from '../../support/inventory2024.ts'
import { asOf, makePlace, type Place, succeed } from './support/offramp.ts'

// One program from its creation to its restored backup, as cli.md promises it. The tests build on each other, in order.
const small = fileURLToPath(new URL('../../fixtures/import/federal-2024-small.csv', import.meta.url))
let place: Place
let navyId = ''

beforeAll(() => {
  place = makePlace()
})
afterAll(() => place.remove())

type Item = Readonly<Record<string, unknown>>
const ask = (...args: string[]) => succeed(place, args)
const items = (value: unknown): readonly Item[] => (Array.isArray(value) ? value : [])
const keysOf = (value: unknown) => Object.keys(typeof value === 'object' && value !== null ? value : {})
const has = (...keys: string[]) => expect.arrayContaining(keys)

test('init creates a workspace and says which dates it works to', async () => {
  const done = await ask('init', '--name', 'Harbor program', '--directive', '2026-02-27')
  expect(done).toEqual({ workspace: place.workspace, directive: '2026-02-27', deadline: '2026-08-27' })
})

test('import reads every row and accounts for it', async () => {
  expect(await ask('import', small)).toEqual({
    file: small,
    profile: 'federal-2024',
    encoding: 'windows-1252',
    read: 5,
    created: 5,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    rejectedFile: null,
  })
})

test('the same file again changes nothing', async () => {
  const before = await ask('digest')
  expect(await ask('import', small)).toMatchObject({
    read: 5,
    created: 0,
    updated: 0,
    unchanged: 5,
    rejected: 0,
  })
  expect(await ask('digest')).toEqual(before)
})

test('list filters by a field and counts what it lists', async () => {
  const all = await ask('list', 'workloads')
  expect(all.count).toBe(5)
  const radar = await ask('list', 'workloads', '--where', 'name=Harbor Radar Reader')
  expect(radar.count).toBe(1)
  expect(items(radar.items)).toMatchObject([{ name: 'Harbor Radar Reader', contract: 'N0017824F3001' }])
  navyId = String(items(radar.items)[0]?.id)
  const both = await ask('list', 'workloads', '--where', 'component=Coast Office', 'name=Twin')
  expect(both.count).toBe(2)
})

test.each(['findings', 'tasks', 'teams', 'alternatives'])(
  'list %s answers with a count and items',
  async (what) => {
    const listed = await ask('list', what)
    expect(keysOf(listed)).toEqual(['count', 'items'])
    expect(listed.count).toBe(items(listed.items).length)
  },
)

test('set changes fields of one workload, once', async () => {
  const change = [
    'set',
    'workload',
    navyId,
    'owner=Ada Moreno',
    'criticality=high',
    'inputTokensPerMonth=2000000',
  ]
  expect(await ask(...change)).toEqual({ changes: 3 })
  expect(await ask(...change)).toEqual({ changes: 0 })
  const listed = await ask('list', 'workloads', '--where', 'owner=Ada Moreno')
  expect(items(listed.items)).toMatchObject([
    { id: navyId, criticality: 'high', inputTokensPerMonth: 2_000_000 },
  ])
})

test('classify gives every workload a scope with the rules that fired', async () => {
  const done = await ask('classify')
  expect(keysOf(done)).toEqual(has('in', 'out', 'mixed', 'undetermined', 'decisions'))
  const counted = Number(done.in) + Number(done.out) + Number(done.mixed) + Number(done.undetermined)
  expect(counted).toBe(5)
  const decision = items(done.decisions).find(({ id }) => id === navyId)
  expect(keysOf(decision)).toEqual(has('id', 'scope', 'confidence', 'rules'))
  expect(decision).toMatchObject({ scope: 'in', rules: [{ id: 'buyer-navy' }] })
})

test('assess ranks alternatives for what must move', async () => {
  const { workloads } = await ask('assess')
  expect(items(workloads).map(({ id }) => id)).toEqual([navyId])
  const [line] = items(workloads)
  expect(keysOf(line)).toEqual(has('id', 'ranked', 'chosen'))
  expect(line?.chosen).toBeNull()
  const ranked = items(line?.ranked)
  expect(ranked.length).toBeGreaterThan(3)
  const promised = ['alternative', 'verdict', 'score', 'met', 'unmet', 'unknown', 'monthlyCost', 'effortDays']
  for (const one of ranked) expect(keysOf(one)).toEqual(has(...promised))
  for (const { verdict } of ranked) expect(['fit', 'gaps', 'unknown', 'blocked']).toContain(verdict)
})

test('assess answers for one workload alone', async () => {
  const { workloads } = await ask('assess', '--workload', navyId)
  expect(items(workloads).map(({ id }) => id)).toEqual([navyId])
})

test('decide records the choice, and assess shows it', async () => {
  expect(await ask('decide', navyId, 'amazon.nova-pro-v1:0', '--why', 'Cheapest that fits.')).toEqual({
    changes: expect.any(Number),
  })
  const { workloads } = await ask('assess', '--workload', navyId)
  expect(items(workloads)).toMatchObject([{ chosen: 'amazon.nova-pro-v1:0' }])
})

test('plan creates the missing tasks and schedules them', async () => {
  const plan = await ask('plan', '--schedules', '20', '--seed', '7')
  const promised = ['workloads', 'tasks', 'start', 'finish', 'deadline', 'late', 'minSlackDays']
  expect(keysOf(plan)).toEqual(has(...promised, 'lowerBoundFinish', 'gapDays', 'schedules', 'seed', 'ms'))
  expect(plan).toMatchObject({ workloads: 1, deadline: '2026-08-27', seed: 7, late: [] })
  expect(plan.tasks).toBe((await ask('list', 'tasks')).count)
  expect(String(plan.start) >= asOf && String(plan.finish) > String(plan.start)).toBe(true)
})

test('a plan that can’t hold the deadline says which workloads are late and why', async () => {
  const plan = await succeed(place, ['plan', '--seed', '7'], {}, '2026-08-20')
  expect(items(plan.late)).toMatchObject([{ id: navyId }])
  expect(Number(items(plan.late)[0]?.daysLate)).toBeGreaterThan(0)
  expect(items(plan.late)[0]?.why).toMatch(/\w{3}/)
})

test('status counts what must move', async () => {
  const status = await ask('status')
  const promised = [
    'asOf',
    'deadline',
    'daysLeft',
    'inScope',
    'done',
    'inProgress',
    'notStarted',
    'blocked',
    'overdue',
  ]
  expect(keysOf(status)).toEqual(has(...promised, 'waived', 'percent', 'forecastFinish', 'onTrack'))
  // 16 March to 27 August 2026.
  expect(status).toMatchObject({
    asOf,
    deadline: '2026-08-27',
    daysLeft: 164,
    inScope: 1,
    done: 0,
    notStarted: 1,
  })
})

test('--as-of moves the status date of one command only', async () => {
  expect(await succeed(place, ['status'], {}, '2026-09-01')).toMatchObject({
    asOf: '2026-09-01',
    daysLeft: -5,
  })
  expect(await ask('status')).toMatchObject({ asOf, daysLeft: 164 })
})

test.each([
  ['csv', 'Harbor Radar Reader'],
  ['html', 'Harbor Radar Reader'],
  ['xlsx', 'PK'],
])('export %s writes the file it tells of', async (kind, text) => {
  const out = place.path(`out.${kind}`)
  const done = await ask('export', kind, '--out', out)
  expect(keysOf(done)).toEqual(['file', 'bytes', 'rows'])
  expect(done).toMatchObject({ file: out, rows: 5, bytes: statSync(out).size })
  expect(readFileSync(out, 'latin1')).toContain(text)
})

test('export takes the filters of list', async () => {
  const out = place.path('twins.csv')
  expect(await ask('export', 'csv', '--out', out, '--where', 'name=Twin')).toMatchObject({ rows: 2 })
  expect(readFileSync(out, 'utf8')).not.toContain('Harbor Radar Reader')
})

test('history tells who changed what of one entity, and from what', async () => {
  const { entries } = await ask('history', navyId)
  const promised = ['at', 'author', 'device', 'field', 'before', 'after', 'reason']
  for (const entry of items(entries)) expect(keysOf(entry)).toEqual(has(...promised))
  const owner = items(entries).find(({ field }) => field === 'owner')
  expect(owner).toMatchObject({ before: '', after: 'Ada Moreno' })
})

test('verify checks the database and every entry of the chain', async () => {
  const { changes } = await ask('digest')
  const checked = await ask('verify')
  expect(checked).toMatchObject({ ok: true, database: 'ok', chain: { entries: changes, brokenAt: null } })
})

test('backup and restore bring back the very same state', async () => {
  const out = place.path('kept.offramp')
  expect(await ask('backup', '--out', out)).toEqual({ file: out, bytes: statSync(out).size })
  const before = await ask('digest')
  await ask('set', 'workload', navyId, 'owner=Somebody Else')
  expect(await ask('digest')).not.toEqual(before)
  const restored = await ask('restore', out)
  expect(restored).toMatchObject({ file: place.workspace, bytes: statSync(place.workspace).size })
  expect(await ask('digest')).toEqual(before)
  expect(existsSync(String(restored.keptAs))).toBe(true)
})

test('sample creates 120 workloads with teams and tasks', async () => {
  const other = makePlace()
  const done = await succeed(other, ['sample'])
  expect(keysOf(done)).toEqual(['workspace', 'workloads', 'tasks', 'teams'])
  expect(done).toMatchObject({ workspace: other.workspace, workloads: 120 })
  expect(Number(done.tasks)).toBeGreaterThan(120)
  expect(Number(done.teams)).toBeGreaterThan(1)
  expect(await succeed(other, ['list', 'workloads'])).toMatchObject({ count: 120 })
  other.remove()
})

test('the 2024 inventory goes from file to status', async () => {
  const other = makePlace()
  const file = other.path('inventory.csv')
  writeFileSync(file, inventory2024())
  await succeed(other, ['init'])
  const done = await succeed(other, ['import', file])
  expect(done).toMatchObject({
    profile: 'federal-2024',
    read: inventoryRows,
    created: inventoryRows - inventoryNameless,
    rejected: inventoryNameless,
  })
  expect(readFileSync(String(done.rejectedFile), 'utf8').match(/there is no name/g)).toHaveLength(
    inventoryNameless,
  )
  const scope = await succeed(other, ['classify'])
  expect(Number(scope.in)).toBeGreaterThan(100)
  expect(items((await succeed(other, ['assess'])).workloads)).toHaveLength(
    Number(scope.in) + Number(scope.mixed),
  )
  const plan = await succeed(other, ['plan', '--schedules', '5'])
  expect(await succeed(other, ['status'])).toMatchObject({ inScope: plan.workloads })
  expect(await succeed(other, ['verify'])).toMatchObject({ ok: true })
  other.remove()
})
