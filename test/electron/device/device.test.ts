import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDevice } from '#electron/device/device.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offramp-device-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a device keeps its identity, settings and recent files', () => {
  const first = openDevice(folder)
  first.remember('/a.offramp', 'A', new Date('2026-03-16T00:00:00Z'))
  first.remember('/b.offramp', 'B', new Date('2026-03-17T00:00:00Z'))
  first.remember('/a.offramp', 'A', new Date('2026-03-18T00:00:00Z'))
  first.set({ settings: { theme: 'dark' } })
  const second = openDevice(folder)
  expect(second.get().device).toBe(first.get().device)
  expect(second.get().recent.map((entry) => entry.path)).toEqual(['/a.offramp', '/b.offramp'])
  expect(second.get().settings).toEqual({ theme: 'dark' })
})

test('a damaged device file is set aside, not fatal and not lost', () => {
  writeFileSync(join(folder, 'device.json'), '{"device": "x')
  expect(openDevice(folder).get().recent).toEqual([])
  expect(readFileSync(join(folder, 'device.json.damaged'), 'utf8')).toBe('{"device": "x')
  expect(existsSync(join(folder, 'device.json'))).toBe(true)
})
