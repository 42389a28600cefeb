import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How long a failed attempt is believed, in ms: long enough for a day's starts to be quick, short enough to heal. */
export const MEMORY_MS = 6 * 3_600_000

type Remembered = { readonly url: string; readonly at: number; readonly reason: string }

const file = (cache: string): string => join(cache, 'official-electron-failed.json')

/** Why the official Electron could not be had from this URL lately, or null when it should be tried (again). */
export function recallFailure(cache: string, url: string, now: number): string | null {
  try {
    const remembered = JSON.parse(readFileSync(file(cache), 'utf8')) as Partial<Remembered> // checked right below
    const { at, reason } = remembered
    if (remembered.url !== url || typeof at !== 'number' || typeof reason !== 'string') return null
    return now >= at && now - at < MEMORY_MS ? reason : null
  } catch {
    return null // no memory, or a damaged one: then we simply look again
  }
}

/** Keeps the failure for the next starts. */
export function rememberFailure(cache: string, failure: Remembered): void {
  mkdirSync(cache, { recursive: true })
  writeFileSync(file(cache), JSON.stringify(failure))
}
