import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

export interface Repository {
  readonly name: string
  readonly folder: string
}

/** Finds the repository of folders: the nearest one up with a `.git` (also above the scanned `top`), else `top` itself. */
export function repositoryFinder(top: string): (folder: string) => Repository {
  const known = new Map<string, Repository | null>()
  const fallback = { name: basename(top), folder: top }
  const find = (folder: string): Repository | null => {
    const held = known.get(folder)
    if (held !== undefined) return held
    const up = dirname(folder)
    const isOwn = existsSync(join(folder, '.git'))
    const own = isOwn
      ? { name: originOf(folder) ?? basename(folder), folder }
      : up === folder
        ? null
        : find(up)
    known.set(folder, own)
    return own
  }
  return (folder) => find(folder) ?? fallback
}

/** `host/owner/name` of the remote named origin: equal on every machine that cloned it. Credentials in it are dropped. */
function originOf(folder: string): string | null {
  const config = join(folder, '.git', 'config')
  if (!existsSync(config) || !statSync(config).isFile()) return null
  const section = /\[remote "origin"\]([^[]*)/.exec(readFileSync(config, 'utf8'))?.[1] ?? ''
  const url = /\burl\s*=\s*(\S+)/.exec(section)?.[1]
  if (url === undefined) return null
  const plain = url
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/^[^@/]*@/, '')
    .replace(/:(?!\d)/, '/')
    .replace(/\.git$/, '')
  return /^[\w.-]+(?::\d+)?\/[\w./~-]+$/.test(plain) ? plain : null
}
