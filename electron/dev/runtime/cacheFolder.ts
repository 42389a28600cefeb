import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Folder outside the checkout that keeps runtimes: `OFFRAMP_CACHE`, else `offramp` in the user's (XDG) cache. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.OFFRAMP_CACHE) return resolve(env.OFFRAMP_CACHE)
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'offramp')
}
