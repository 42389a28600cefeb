import { describe, expect, test } from 'vitest'
import { decide, type Facts } from '../../electron/dev/runtime/decide.ts'

/** A fresh Debian machine on which nothing is known or there yet. */
const fresh: Facts = {
  platform: 'linux',
  arch: 'x64',
  override: null,
  officialInstalled: false,
  officialZipCached: false,
  network: null,
  installFailure: null,
  recipeCached: false,
  recipeFailure: null,
}
const offline = { ok: false, reason: 'github.com is unreachable (ENOTFOUND)' } as const

describe('decide', () => {
  test('an override wins over everything else', () => {
    const facts = {
      ...fresh,
      override: { dist: '/x', usable: true },
      officialInstalled: true,
      recipeCached: true,
    }
    expect(decide(facts)).toMatchObject({ kind: 'use', which: 'override' })
  })

  test('an override without an executable stops, and is not silently replaced', () => {
    const facts = { ...fresh, override: { dist: '/nowhere', usable: false }, officialInstalled: true }
    const step = decide(facts)
    expect(step).toMatchObject({ kind: 'stop' })
    expect(step).toHaveProperty('message', expect.stringContaining('/nowhere'))
  })

  test('an installed official Electron is used without asking the network', () => {
    expect(decide({ ...fresh, officialInstalled: true })).toMatchObject({ kind: 'use', which: 'official' })
  })

  test('a cached zip is unpacked without asking the network', () => {
    expect(decide({ ...fresh, officialZipCached: true })).toEqual({ kind: 'install' })
    expect(decide({ ...fresh, officialZipCached: true, network: offline })).toEqual({ kind: 'install' })
  })

  test('the network is probed once, then the official one is installed if it can be had', () => {
    expect(decide(fresh)).toEqual({ kind: 'probe' })
    expect(decide({ ...fresh, network: { ok: true } })).toEqual({ kind: 'install' })
  })

  test('even with the recipe at hand the official one is looked for first', () => {
    expect(decide({ ...fresh, recipeCached: true })).toEqual({ kind: 'probe' })
  })

  test('without the official one the cached recipe is used, and says why', () => {
    const step = decide({ ...fresh, network: offline, recipeCached: true })
    expect(step).toMatchObject({ kind: 'use', which: 'recipe' })
    expect(step).toHaveProperty('why', expect.stringContaining('ENOTFOUND'))
  })

  test('without the official one and without a cached recipe the recipe is built', () => {
    expect(decide({ ...fresh, network: offline })).toEqual({ kind: 'build-recipe', why: offline.reason })
  })

  test('a failed installation (such as a wrong checksum) falls back, and is not tried again', () => {
    const facts: Facts = { ...fresh, network: { ok: true }, installFailure: 'Error: checksum mismatch' }
    expect(decide(facts)).toEqual({ kind: 'build-recipe', why: 'Error: checksum mismatch' })
    expect(decide({ ...facts, officialZipCached: true, recipeCached: true })).toMatchObject({
      which: 'recipe',
    })
  })

  test.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ])('%s-%s has no recipe: says what to set', (platform, arch) => {
    const step = decide({ ...fresh, platform, arch, network: offline })
    expect(step).toMatchObject({ kind: 'stop' })
    expect(step).toHaveProperty('message', expect.stringContaining('ELECTRON_MIRROR'))
  })

  test('when both ways fail, both reasons are told', () => {
    const step = decide({ ...fresh, network: offline, recipeFailure: 'npm could not fetch it' })
    expect(step).toMatchObject({ kind: 'stop' })
    expect(step).toHaveProperty('message', expect.stringMatching(/ENOTFOUND.*npm could not fetch it/))
  })
})
