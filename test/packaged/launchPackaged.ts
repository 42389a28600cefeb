import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { packagedFolder } from '../../electron/dev/lib/packageApp.ts'
import { sandboxArguments } from '../../electron/dev/lib/readyRuntime.ts'

export type Packaged = {
  readonly page: Page
  readonly folder: string
  readonly close: () => Promise<void>
}

const START_LIMIT_MS = 30_000

/** The executable that `npm run package` made on this platform. */
export function packagedExecutable(): string {
  if (process.platform === 'darwin') return join(packagedFolder(), 'Offramp.app/Contents/MacOS/Offramp')
  return join(packagedFolder(), process.platform === 'win32' ? 'offramp.exe' : 'offramp')
}

/**
 * Starts the packaged app as a user would. Its fuses keep Playwright's Electron mode out (no `--inspect`), so the
 * test talks to the window alone, through Chromium's own debugging port.
 */
export async function launchPackaged(): Promise<Packaged> {
  const folder = await mkdtemp(join(tmpdir(), 'offramp-packaged-'))
  const userData = join(folder, 'user-data')
  const args = [...sandboxArguments(), `--user-data-dir=${userData}`, '--remote-debugging-port=0']
  const child = spawn(packagedExecutable(), args, { env: userEnvironment(), stdio: 'ignore' })
  const browser = await chromium.connectOverCDP(await debuggingAddress(userData, child))
  const page = await firstPage(browser)
  return { page, folder, close: () => close(page, child, folder) }
}

/** A user has none of our development variables. */
function userEnvironment(): NodeJS.ProcessEnv {
  const { OFFRAMP_SQLITE_BINDING, ELECTRON_OVERRIDE_DIST_PATH, ELECTRON_EXEC_PATH, ...env } = process.env
  return env
}

async function debuggingAddress(userData: string, child: ChildProcess): Promise<string> {
  const file = join(userData, 'DevToolsActivePort')
  for (const started = Date.now(); Date.now() - started < START_LIMIT_MS; await wait(50)) {
    if (child.exitCode !== null)
      throw new Error(`The packaged app ended with ${child.exitCode} instead of starting.`)
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : ''
    if (port) return `http://127.0.0.1:${port}`
  }
  child.kill()
  throw new Error('The packaged app did not start.')
}

async function firstPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0]
  if (context === undefined) throw new Error('The packaged app has no browser context.')
  return context.pages()[0] ?? context.waitForEvent('page')
}

/** Closes the window as a user does, which ends the app. */
async function close(page: Page, child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done))
  if (child.exitCode === null) {
    await page.evaluate(() => window.close()).catch(() => null) // the page goes away while it answers
    await ended
  }
  await rm(folder, { recursive: true, force: true })
}
