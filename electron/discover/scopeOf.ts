import { dirname, join, relative } from 'node:path'
import type { Skipped } from '#shared/discovery/found.ts'
import type { ScanScope } from '#shared/discovery/scanScope.ts'
import { repositoryFinder } from './repository.ts'
import { placer } from './scanTree.ts'

/** The part of a scan's scope that folders and files make up: every repository in it, and what could not be read. */
export function scopeOf(
  root: string,
  single: string | null,
  files: readonly string[],
  skipped: readonly Skipped[],
): Pick<ScanScope, 'places' | 'unread'> {
  const place = placer(root)
  if (single !== null) return { places: [place(single)], unread: [] }
  const repositoryOf = repositoryFinder(root)
  const places = new Map<string, string>()
  const folders = new Set(['', ...files.map((file) => dirname(file))])
  for (const folder of folders) {
    const repository = repositoryOf(join(root, folder))
    const inside = relative(repository.folder, root).replaceAll('\\', '/')
    places.set(repository.name, inside.startsWith('..') ? '' : inside)
  }
  return {
    places: [...places].map(([name, within]) => ({ place: name, within })),
    unread: skipped.map(({ path }) => place(relative(root, path))),
  }
}
