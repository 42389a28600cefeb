import { createHash } from 'node:crypto'
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'electron/**/*',
  'renderer/**/*',
  'shared/**/*',
  'assets/**/*',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** A digest of names, sizes and times of everything the build reads: equal digests need no new build. */
export function hashSources(root: string): string {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { cwd: root }).sort()) {
    const { size, mtimeMs, isFile } = fileFacts(join(root, file))
    if (isFile) hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function fileFacts(path: string): { size: number; mtimeMs: number; isFile: boolean } {
  const stat = statSync(path)
  return { size: stat.size, mtimeMs: stat.mtimeMs, isFile: stat.isFile() }
}
