import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildFolder } from '../../electron/dev/runtime/buildFolder.ts'
import { cacheFolder } from '../../electron/dev/runtime/cacheFolder.ts'
import { MEMORY_MS, recallFailure, rememberFailure } from '../../electron/dev/runtime/probeMemory.ts'
import { RuntimeProblem } from '../../electron/dev/runtime/types.ts'
import { verifySha512 } from '../../electron/dev/runtime/verifySha512.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offramp-runtime-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('verifySha512', () => {
  // openssl dgst -sha512 -binary of the three bytes "abc", in base64 (FIPS 180-4's example).
  const abc =
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw=='

  test('accepts the pinned file', async () => {
    writeFileSync(join(folder, 'a'), 'abc')
    await expect(verifySha512(join(folder, 'a'), abc)).resolves.toBeUndefined()
  })

  test('refuses any other file', async () => {
    writeFileSync(join(folder, 'a'), 'abd')
    await expect(verifySha512(join(folder, 'a'), abc)).rejects.toThrow(RuntimeProblem)
  })
})

describe('probeMemory', () => {
  const url = 'https://mirror.example/electron.zip'
  const failure = { url, at: 1_000_000, reason: 'unreachable' }

  test('a failure is remembered for its URL', () => {
    rememberFailure(folder, failure)
    expect(recallFailure(folder, url, failure.at + 1)).toBe('unreachable')
    expect(recallFailure(folder, 'https://other.example/electron.zip', failure.at + 1)).toBeNull()
  })

  test('it is forgotten after its time, and when the clock went back', () => {
    rememberFailure(folder, failure)
    expect(recallFailure(folder, url, failure.at + MEMORY_MS)).toBeNull()
    expect(recallFailure(folder, url, failure.at - 1)).toBeNull()
  })

  test('no memory and a damaged memory mean: look again', () => {
    expect(recallFailure(folder, url, 0)).toBeNull()
    rememberFailure(folder, failure)
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"url":')
    expect(recallFailure(folder, url, failure.at + 1)).toBeNull()
  })
})

describe('buildFolder', () => {
  test('a finished folder appears whole', async () => {
    await buildFolder(join(folder, 'made'), async (at) => writeFileSync(join(at, 'f'), '1'))
    expect(readFileSync(join(folder, 'made/f'), 'utf8')).toBe('1')
    expect(readdirSync(folder)).toEqual(['made'])
  })

  test('a failed one leaves nothing', async () => {
    const fill = async (at: string) => {
      writeFileSync(join(at, 'f'), 'half')
      throw new Error('interrupted')
    }
    await expect(buildFolder(join(folder, 'made'), fill)).rejects.toThrow('interrupted')
    expect(readdirSync(folder)).toEqual([])
  })

  test('a finished one is not built again', async () => {
    await buildFolder(join(folder, 'made'), async (at) => writeFileSync(join(at, 'f'), '1'))
    await buildFolder(join(folder, 'made'), async () => expect.unreachable('built twice'))
  })

  test('of two at once one wins and both succeed', async () => {
    const fill = (text: string) => async (at: string) => writeFileSync(join(at, 'f'), text)
    const target = join(folder, 'made')
    await Promise.all([buildFolder(target, fill('a')), buildFolder(target, fill('b'))])
    expect(['a', 'b']).toContain(readFileSync(join(target, 'f'), 'utf8'))
    expect(readdirSync(folder)).toEqual(['made'])
  })
})

test('the cache folder lies outside the checkout and can be moved', () => {
  expect(cacheFolder({ OFFRAMP_CACHE: '/c' })).toBe('/c')
  expect(cacheFolder({ XDG_CACHE_HOME: '/xdg' })).toBe('/xdg/offramp')
  expect(cacheFolder({})).toMatch(/\.cache\/offramp$/)
})
