import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePlace, type Place, succeed } from './support/offramp.ts'

let place: Place
beforeAll(() => {
  place = makePlace()
  mkdirSync(place.path('repo'))
  writeFileSync(place.path('repo/app.py'), 'import anthropic\n')
})
afterAll(() => place.remove())

const promised = ['path', 'line', 'kind', 'use', 'rule', 'model', 'confidence']

test('scan --no-store tells and needs no workspace', async () => {
  const done = await succeed(place, ['scan', place.path('repo'), '--no-store'])
  expect(Object.keys(done)).toEqual(
    expect.arrayContaining(['files', 'bytes', 'seconds', 'findings', 'skipped']),
  )
  expect(done).toMatchObject({ files: 1, bytes: 17, skipped: [] })
  const [finding] = Array.isArray(done.findings) ? done.findings : []
  expect(Object.keys(finding)).toEqual(expect.arrayContaining(promised))
  expect(finding).toMatchObject({ path: place.path('repo/app.py'), line: 1, kind: 'sdk', use: 'runtime' })
})

test('scan stores, and triage makes workloads of what it found', async () => {
  await succeed(place, ['init', '--name', 'Scan program'])
  expect(await succeed(place, ['scan', place.path('repo')])).toMatchObject({
    stored: { new: 1, still: 0, gone: 0 },
  })
  expect(await succeed(place, ['list', 'findings'])).toMatchObject({ count: 1, items: [{ state: 'new' }] })
  expect(await succeed(place, ['triage', 'new', '--all'])).toMatchObject({ workloads: [expect.any(String)] })
  expect(await succeed(place, ['list', 'workloads'])).toMatchObject({ count: 1, items: [{ name: 'repo' }] })
})
