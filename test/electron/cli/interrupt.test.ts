import { existsSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inventory2024 } from '../../support/inventory2024.ts'
import {
  finish,
  jsonArguments,
  makePlace,
  onlyObject,
  type Place,
  start,
  succeed,
} from './support/offramp.ts'

let place: Place

beforeEach(async () => {
  place = makePlace()
  await succeed(place, ['init'])
  writeFileSync(place.path('inventory.csv'), inventory2024())
})
afterEach(() => place.remove())

/** Starts a command, presses Ctrl-C as soon as it says `when` on stderr, and waits for its end. */
function interrupted(args: readonly string[], when: RegExp) {
  const child = start(place, jsonArguments(place, args))
  let said = ''
  let pressed = false
  child.stderr?.on('data', (text) => {
    said += text
    if (pressed || !when.test(said)) return
    pressed = true
    child.kill('SIGINT')
  })
  return finish(child)
}

test('Ctrl-C during an import leaves the workspace as it was', async () => {
  const before = await succeed(place, ['digest'])
  const done = await interrupted(['import', place.path('inventory.csv')], /Mapping/)
  expect(done.code).toBe(1)
  expect(onlyObject(done)).toMatchObject({ error: { code: 'cancelled' } })
  expect(await succeed(place, ['digest'])).toMatchObject({ digest: before.digest })
  expect(await succeed(place, ['list', 'workloads'])).toMatchObject({ count: 0 })
})

test.each([/created \d+ tasks/, /Scheduling/])(
  'Ctrl-C during a plan at %s leaves it as it was',
  async (when) => {
    await succeed(place, ['import', place.path('inventory.csv')])
    const before = await succeed(place, ['digest'])
    const done = await interrupted(['plan', '--schedules', '50'], when)
    expect(done.code).toBe(1)
    expect(onlyObject(done)).toMatchObject({ error: { code: 'cancelled' } })
    expect(await succeed(place, ['digest'])).toMatchObject({ digest: before.digest })
    expect(await succeed(place, ['list', 'tasks'])).toMatchObject({ count: 0 })
    expect(await succeed(place, ['verify'])).toMatchObject({ ok: true })
  },
)

test('Ctrl-C during init leaves no workspace behind, or a whole one', async () => {
  const other = makePlace()
  const child = start(other, jsonArguments(other, ['sample']))
  const poll = setInterval(() => existsSync(other.workspace) && child.kill('SIGINT'), 5)
  const done = await finish(child)
  clearInterval(poll)
  if (existsSync(other.workspace)) expect(await succeed(other, ['verify'])).toMatchObject({ ok: true })
  else expect(onlyObject(done)).toMatchObject({ error: { code: 'cancelled' } })
  other.remove()
})
