import { type Dirent, readdirSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Skipped } from '#shared/discovery/found.ts'
import type { Watch } from './watch.ts'

const neverEntered = new Set(['node_modules', '.git', '.venv', 'venv', '.tox', '.cache'])
const mostLinks = 1_000

/** Symbolic links beside the files of a scan: none is followed, each is listed with where it would have led. */
export function linksIn(root: string, files: readonly string[], watch: Watch): Skipped[] {
  const skipped: Skipped[] = []
  const folders = foldersOf(files)
  const waiting = ['', ...folders]
  const seen = new Set(waiting)
  for (let i = 0; i < waiting.length && skipped.length < mostLinks; i += 1) {
    if (i % 500 === 0) watch.check()
    const folder = waiting[i] ?? ''
    const entries = entriesOf(join(root, folder))
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isSymbolicLink()) skipped.push({ path: join(root, path), reason: whereTo(root, path) })
      // A folder without listed files is entered only if it seems to hold nothing but links: it may be an ignored one.
      else if (
        entry.isDirectory() &&
        !seen.has(path) &&
        !neverEntered.has(entry.name) &&
        onlyLinks(join(root, path))
      ) {
        seen.add(path)
        waiting.push(path)
      }
    }
  }
  return skipped
}

function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

function onlyLinks(folder: string): boolean {
  const entries = entriesOf(folder)
  return entries.some((entry) => entry.isSymbolicLink()) && !entries.some((entry) => entry.isFile())
}

/** What stands in a folder; nothing when it can't be read. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // Unreadable folders are listed from ripgrep's messages already.
    return []
  }
}

function whereTo(root: string, path: string): string {
  try {
    const target = realpathSync(join(root, path))
    if (target === root || join(root, path).startsWith(target + sep))
      return 'A link to a folder around it; not followed.'
    return target.startsWith(root + sep)
      ? 'A link to another place of the same tree; read there.'
      : 'A link out of the tree; not followed.'
  } catch {
    return 'A link that leads nowhere.'
  }
}
