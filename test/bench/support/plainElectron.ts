import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import electron from 'electron'
import { sandboxArguments } from '../../../electron/dev/lib/readyRuntime.ts'

const startLimitMs = 60_000
const pollMs = 20
const settleMs = 2_500
const portFile = 'DevToolsActivePort'

/** When a window that was started plainly had painted, in ms after its process was started. */
export interface Painted {
  readonly firstMs: number
  /** The last time the largest content of the screen changed: what a person waits for. */
  readonly largestMs: number
}

/**
 * Starts Electron on an app folder as a user would, without a debugger in the main process, and asks the window
 * afterwards when it had painted. `ready` waits for the first usable screen. Who keeps `userData` from run to run has
 * what every user has from the second start on: Chromium's own caches.
 */
export async function timeStart(
  app: string,
  userData: string,
  args: readonly string[],
  ready: (page: Page) => Promise<void>,
): Promise<Painted> {
  rmSync(join(userData, portFile), { force: true })
  const started = Date.now()
  const child = spawn(
    // The package's main export is the path of the executable, whatever its types say of the API.
    electron as unknown as string,
    [...sandboxArguments(), app, `--user-data-dir=${userData}`, '--remote-debugging-port=0', ...args],
    { stdio: 'ignore' },
  )
  try {
    const address = await debuggingAddress(userData, child)
    await wait(settleMs) // a debugger that attaches meanwhile would be part of what is measured
    const browser = await chromium.connectOverCDP(address)
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (page === undefined) throw new Error('no window')
    await ready(page)
    return await paints(page, started)
  } finally {
    const ended = new Promise((done) => child.once('exit', done))
    if (child.exitCode === null) child.kill()
    await ended
  }
}

async function debuggingAddress(userData: string, child: ChildProcess): Promise<string> {
  const file = join(userData, portFile)
  for (const started = Date.now(); Date.now() - started < startLimitMs; await wait(pollMs)) {
    if (child.exitCode !== null) throw new Error(`Electron ended with ${child.exitCode} instead of starting.`)
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : ''
    if (port) return `http://127.0.0.1:${port}`
  }
  throw new Error('Electron did not start.')
}

async function paints(page: Page, started: number): Promise<Painted> {
  const { first, largest, origin } = await page.evaluate(async () => {
    const entries = await new Promise<readonly PerformanceEntry[]>((done) => {
      new PerformanceObserver((list) => done(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      })
    })
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    return {
      first: paint?.startTime ?? 0,
      largest: entries.at(-1)?.startTime ?? 0,
      origin: performance.timeOrigin,
    }
  })
  return { firstMs: origin + first - started, largestMs: origin + Math.max(first, largest) - started }
}
