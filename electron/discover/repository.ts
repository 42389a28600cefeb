import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The repository a folder belongs to: the nearest folder up to `top` with a `.git`, else `top` itself. */
export function repositoryOf(
  folder: string,
  top: string,
): { readonly name: string; readonly folder: string } {
  for (let at = folder; at.length >= top.length; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return { name: originOf(at) ?? basename(at), folder: at }
    if (at === dirname(at)) break
  }
  return { name: basename(top), folder: top }
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
