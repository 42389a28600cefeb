import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { projectFolder } from '../../../electron/dev/lib/projectFolder.ts'
import { watchForProblems } from './problems.ts'

export type LaunchOptions = {
  /** Path of a workspace file to open, given to the app as its argument. */
  readonly workspace?: string
  /** Size of the page inside the window, in CSS pixels; 1280 x 800 unless told. */
  readonly size?: { readonly width: number; readonly height: number }
  /** A kept user-data folder, to start the same user's app again; a new temporary one unless told. */
  readonly userData?: string
  /** Further arguments and environment for the app. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** A running app with its first window. */
export type Offramp = {
  readonly app: ElectronApplication
  readonly page: Page
  /** Temporary folder of this launch, removed by `close`; put workspaces and exports here. */
  readonly folder: string
  /** What went wrong so far: page errors, console warnings and errors, crashes. */
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

/** Starts the built app (`out/`) in the Electron that electron/dev/test.ts resolved and waits for its first window. */
export async function launchOfframp(options: LaunchOptions = {}): Promise<Offramp> {
  const folder = await mkdtemp(join(tmpdir(), 'offramp-e2e-'))
  const app = await _electron.launch({
    args: appArguments(options, folder),
    cwd: projectFolder,
    env: { ...definedEnvironment(), ...options.env },
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const problems: string[] = []
  watchForProblems(app, problems)
  const page = await app.firstWindow()
  await resize(app, page, options.size ?? { width: 1280, height: 800 })
  const close = async () => {
    await app.close()
    // Chromium's helpers may still write for a moment after the app is gone.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  return { app, page, folder, problems, close }
}

function appArguments(options: LaunchOptions, folder: string): string[] {
  const userData = options.userData ?? join(folder, 'user-data')
  const workspace = options.workspace === undefined ? [] : [options.workspace]
  return [projectFolder, `--user-data-dir=${userData}`, ...(options.args ?? []), ...workspace]
}

/** Sizes the real window, so that what is seen is what a user with that window sees. */
async function resize(
  app: ElectronApplication,
  page: Page,
  size: { width: number; height: number },
): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate((native, { width, height }) => native.setContentSize(width, height), size)
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size)
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
