import { expect, test } from 'vitest'
import { which } from '../../electron/dev/lib/which.ts'
import { installCommand } from '../../electron/dev/machine/aptInstall.ts'
import { hasDisplay, onDisplay } from '../../electron/dev/machine/display.ts'
import { missingLibraries } from '../../electron/dev/machine/systemLibraries.ts'
import { runtimeEnvironment } from '../../electron/dev/runtime/runtimeEnvironment.ts'
import type { Runtime } from '../../electron/dev/runtime/types.ts'

test('missing libraries are read from what ldd prints', () => {
  const output = `\tlinux-vdso.so.1 (0x00007ffd)
\tlibgtk-3.so.0 => not found
\tlibnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f01)
\tlibgbm.so.1 => not found
`
  expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libgbm.so.1'])
  expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x1)\n')).toEqual([])
})

test('a display is one that the environment names; other systems always have one', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'darwin')).toBe(true)
})

test('a virtual display wraps the command', () => {
  expect(onDisplay({ kind: 'own' }, ['electron', '.'])).toEqual(['electron', '.'])
  expect(onDisplay({ kind: 'virtual', command: ['xvfb-run', '-a'] }, ['electron', '.'])).toEqual([
    'xvfb-run',
    '-a',
    'electron',
    '.',
  ])
})

test('the one command to run names the packages', () => {
  expect(installCommand(['g++'])).toBe('sudo apt-get update && sudo apt-get install -y g++')
})

test('programs are found on PATH only', () => {
  expect(which('sh', '/nowhere:/bin')).toBe('/bin/sh')
  expect(which('sh', '/nowhere')).toBeNull()
  expect(which('sh', '')).toBeNull()
})

const recipe: Runtime = {
  kind: 'recipe',
  version: '33.2.1',
  dist: '/cache/electron',
  executable: '/cache/electron/electron',
  sqliteBinding: '/cache/better_sqlite3.node',
  why: '',
}

test('child processes get the runtime and nothing stale', () => {
  const stale = { ELECTRON_RUN_AS_NODE: '1', OFFRAMP_SQLITE_BINDING: '/old', HOME: '/h' }
  expect(runtimeEnvironment(recipe, stale)).toEqual({
    HOME: '/h',
    ELECTRON_OVERRIDE_DIST_PATH: '/cache/electron',
    ELECTRON_EXEC_PATH: '/cache/electron/electron',
    OFFRAMP_SQLITE_BINDING: '/cache/better_sqlite3.node',
  })
  const withoutBinding = runtimeEnvironment({ ...recipe, sqliteBinding: null }, stale)
  expect(withoutBinding).not.toHaveProperty('OFFRAMP_SQLITE_BINDING')
})
