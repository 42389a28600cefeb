import { chmodSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestWorkspace } from '../../support/workspace.ts'
import { failing, makePlace, type Place, succeed, withoutPower } from './support/offramp.ts'

let place: Place

beforeEach(() => {
  place = makePlace()
})
afterEach(() => {
  chmodSync(place.folder, 0o700)
  place.remove()
})

test('a workspace open in another process is refused until that one closes it', async () => {
  const other = await openTestWorkspace()
  const there: Place = { ...place, workspace: other.path }
  expect(await failing(there, ['status'])).toMatchObject({ code: 1, error: { code: 'workspace-in-use' } })
  await other.call('workspace.close', {})
  expect(await succeed(there, ['status'])).toMatchObject({ inScope: 0 })
  await other.close()
})

test('a read-only folder opens for reading, refuses changes and stays untouched', async () => {
  await succeed(place, ['sample'])
  const before = await succeed(place, ['digest'])
  const files = readdirSync(place.folder).sort()
  chmodSync(place.workspace, 0o444)
  chmodSync(place.folder, 0o555)
  const user = withoutPower()
  expect(await succeed(place, ['digest'], user)).toEqual(before)
  expect(await succeed(place, ['list', 'workloads'], user)).toMatchObject({ count: 120 })
  expect(await succeed(place, ['status'], user)).toMatchObject({ deadline: expect.any(String) })
  expect(await succeed(place, ['plan', '--schedules', '5'], user)).toMatchObject({
    workloads: expect.any(Number),
  })
  const refused = await failing(place, ['set', 'workload', 'w-sample-001', 'owner=x'], user)
  expect(refused).toMatchObject({ code: 1, error: { code: 'read-only' } })
  expect(await failing(place, ['export', 'csv', '--out', place.path('out.csv')], user)).toMatchObject({
    code: 1,
    error: { code: 'read-only' },
  })
  expect(await failing(place, ['backup', '--out', place.path('b.offramp')], user)).toMatchObject({
    code: 1,
    error: { code: 'read-only' },
  })
  chmodSync(place.folder, 0o700)
  expect(readdirSync(place.folder).sort()).toEqual(files)
  chmodSync(place.workspace, 0o600)
  expect(await succeed(place, ['digest'])).toEqual(before)
})

test('init in a read-only folder says so and leaves nothing', async () => {
  chmodSync(place.folder, 0o555)
  const refused = await failing(place, ['init'], withoutPower())
  expect(refused).toMatchObject({ code: 1, error: { code: 'read-only' } })
  expect(readdirSync(place.folder)).toEqual([])
})
