import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

interface Import {
  readonly file: string
  readonly to: string
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(join(root, path)).isDirectory()) return sources(path)
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

/** Every import of a file; relative and `#` ones as paths from the root, others as package names. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const specifiers = [...text.matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] ?? '',
  )
  return specifiers.map((specifier) => ({ file, to: target(file, specifier) }))
}

function target(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return relative(root, resolve(root, file, '..', specifier))
  if (specifier.startsWith('#')) return specifier.slice(1)
  return `package:${specifier}`
}

function violations(folders: readonly string[], allowed: (to: string) => boolean): string[] {
  return folders
    .flatMap(sources)
    .flatMap(importsOf)
    .filter(({ to }) => !allowed(to))
    .map(({ file, to }) => `${file} imports ${to}`)
}

const isPackage = (to: string, ...names: string[]) =>
  names.some((name) => to === `package:${name}` || to.startsWith(`package:${name}/`))

test('shared imports only itself, its data, and zod', () => {
  expect(
    violations(
      ['shared'],
      (to) => to.startsWith('shared/') || to.startsWith('assets/') || isPackage(to, 'zod'),
    ),
  ).toEqual([])
})

test('shared knows no clock, no randomness, no machine', () => {
  const forbidden = /\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.|performance\.now\()/
  const hits = sources('shared').filter((file) =>
    forbidden.test(readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
  )
  expect(hits).toEqual([])
})

test('shared compiles with neither DOM nor Node types', { timeout: 60_000 }, () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout, status } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.shared.json'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

test('everything of electron/ but main and preload runs without Electron', () => {
  const headless = readdirSync(join(root, 'electron'))
    .filter((name) => name !== 'main' && name !== 'preload')
    .map((name) => `electron/${name}`)
  const allowed = (to: string) =>
    !isPackage(to, 'electron', 'electron-log', 'react') &&
    !to.startsWith('renderer/') &&
    !to.startsWith('electron/main/') &&
    !to.startsWith('electron/preload/')
  expect(violations(headless, allowed)).toEqual([])
})

test('the renderer reaches the machine only through the bridge', () => {
  const allowed = (to: string) =>
    to.startsWith('renderer/') ||
    to.startsWith('shared/') ||
    to.startsWith('assets/') ||
    (to.startsWith('package:') &&
      !to.startsWith('package:node:') &&
      !isPackage(to, 'electron', 'better-sqlite3', 'kysely', 'electron-log', 'fs', 'path'))
  expect(violations(['renderer'], allowed)).toEqual([])
})

test('the preload imports electron and its own channel names only', () => {
  expect(
    violations(
      ['electron/preload'],
      (to) =>
        isPackage(to, 'electron') || to.startsWith('electron/preload/') || to.startsWith('shared/contract/'),
    ),
  ).toEqual([])
})

test.each(['ipcMain', 'ipcRenderer'])('%s is used in one file', (name) => {
  const users = sources('electron').filter((file) =>
    new RegExp(`\\b${name}\\b`).test(
      readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
    ),
  )
  expect(users).toEqual([name === 'ipcMain' ? 'electron/main/ipc.ts' : 'electron/preload/index.ts'])
})
