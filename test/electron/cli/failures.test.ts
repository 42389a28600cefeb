import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOf, failing, makePlace, onlyObject, type Place, run, succeed } from './support/offramp.ts'

const exitFailed = 1
const exitUsage = 2
let place: Place

beforeAll(async () => {
  place = makePlace()
  await succeed(place, ['init'])
  writeFileSync(place.path('noise.csv'), Buffer.from([0, 1, 2, 0, 255, 254, 0, 9]))
  writeFileSync(place.path('text.offramp'), 'not a database')
  mkdirSync(place.path('folder'))
})
afterAll(() => place.remove())

test.each([
  { args: ['frobnicate'], why: 'an unknown command' },
  { args: ['import'], why: 'a missing argument' },
  { args: ['status', '--loud'], why: 'an unknown option' },
  { args: ['init', '--deadline', '27.8.2026'], why: 'a date of another form' },
  { args: ['init', '--deadline', '2026-02-30'], why: 'a day that does not exist' },
  { args: ['plan', '--seed', 'many'], why: 'a seed that is no number' },
  { args: ['export', 'docx', '--out', 'x.docx'], why: 'an unknown kind of export' },
  { args: ['list', 'nonsense'], why: 'an unknown list' },
  { args: ['list', 'teams', '--where', 'name'], why: 'a filter that is no field=value' },
  { args: ['set', 'team', 't', 'name=x'], why: 'an entity that can’t be set' },
  { args: ['decide', 'w', 'a'], why: 'a decision without a reason' },
])('$why is a usage error: $args', async ({ args }) => {
  const { code, error } = await failing(place, args)
  expect(code).toBe(exitUsage)
  expect(error).toEqual({
    code: 'usage',
    message: expect.stringMatching(/\w/),
    next: expect.stringMatching(/\w/),
  })
})

test('a command without a workspace is a usage error', async () => {
  const done = await run(place, ['status', '--json'])
  expect(done.code).toBe(exitUsage)
  expect(onlyObject(done)).toMatchObject({ error: { code: 'usage' } })
})

test.each([
  { args: ['init'], code: 'already-exists' },
  { args: ['import', 'nowhere.csv'], code: 'file-not-found' },
  { args: ['set', 'workload', 'w-none', 'owner=x'], code: 'not-found' },
  { args: ['assess', '--workload', 'w-none'], code: 'no-such-workload' },
  { args: ['decide', 'w-none', 'amazon.nova-pro-v1:0', '--why', 'x'], code: 'no-such-workload' },
  { args: ['restore', 'nowhere.offramp'], code: 'backup-missing' },
  { args: ['list', 'conflicts'], code: 'not-yet' },
])('$args fails with $code and a next step', async ({ args, code }) => {
  const failed = await failing(place, args)
  expect(failed).toMatchObject({ code: exitFailed, error: { code } })
  expect(failed.error.next).toMatch(/\w{3}/)
})

test.each(['text.offramp', 'folder', 'missing.offramp'])(
  '%s is no workspace, and stays as it is',
  async (name) => {
    const done = await run(place, ['status', '--workspace', place.path(name), '--json'])
    expect(done.code).toBe(exitFailed)
    expect(onlyObject(done)).toMatchObject({ error: { next: expect.stringMatching(/\w{3}/) } })
  },
)

test('a file of noise is refused and nothing changes', async () => {
  const before = await succeed(place, ['digest'])
  expect(await failing(place, ['import', place.path('noise.csv')])).toMatchObject({ code: exitFailed })
  expect(await succeed(place, ['digest'])).toEqual(before)
})

test('a failed command leaves nothing on stdout without --json, and says all on stderr', async () => {
  const done = await run(place, ['import', 'nowhere.csv', '--workspace', place.workspace])
  expect(done).toMatchObject({ code: exitFailed, stdout: '' })
  expect(done.stderr).toMatch(/^error \S+: .+\n {2}next: .+\n$/)
})

test('without --json a result is text for people', async () => {
  const done = await run(place, ['status', '--workspace', place.workspace, '--as-of', asOf])
  expect(done.code).toBe(0)
  expect(done.stdout).toMatch(/^daysLeft +164$/m)
})

test('--help explains itself and succeeds', async () => {
  const done = await run(place, ['--help'])
  expect(done).toMatchObject({ code: 0, stdout: '' })
  for (const name of ['init', 'sample', 'import', 'classify', 'assess', 'plan', 'status', 'export', 'verify'])
    expect(done.stderr).toMatch(new RegExp(`^ +${name}\\b`, 'm'))
})
