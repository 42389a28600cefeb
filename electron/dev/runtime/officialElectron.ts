import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../lib/projectFolder.ts'
import { run } from '../lib/run.ts'

const packageFolder = join(projectFolder, 'node_modules/electron')

/** Longest time a download may take before the start gives up on it, in ms. */
const DOWNLOAD_LIMIT = 15 * 60_000

/** Electron's version in package.json, as installed by npm. */
export function officialVersion(): string {
  // A file of npm's, whose shape is known.
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  return manifest.version
}

/** The unpacked official Electron's executable in node_modules/electron, or null if it isn't there completely. */
export function officialExecutable(): string | null {
  // path.txt is the last thing that electron's installer writes, so a half unpacked one doesn't count.
  const pathFile = join(packageFolder, 'path.txt')
  const versionFile = join(packageFolder, 'dist/version')
  if (!existsSync(pathFile) || !existsSync(versionFile)) return null
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== officialVersion()) return null
  const executable = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? executable : null
}

/** Name of the release's zip for this machine. */
export const officialZipName = (): string =>
  `electron-v${officialVersion()}-${process.platform}-${process.arch}.zip`

/** Where the zip would be fetched from; `ELECTRON_MIRROR` is honoured just as the electron package does. */
export function officialZipUrl(env: NodeJS.ProcessEnv): string {
  const mirror = env.ELECTRON_MIRROR || env.npm_config_electron_mirror || env.NPM_CONFIG_ELECTRON_MIRROR
  const base = mirror || 'https://github.com/electron/electron/releases/download/'
  const folder = env.ELECTRON_CUSTOM_DIR || `v${officialVersion()}`
  return `${base.endsWith('/') ? base : `${base}/`}${folder.replace('{{ version }}', officialVersion())}/${officialZipName()}`
}

/** True when the zip lies in @electron/get's cache (one folder per source), so that no network is needed. */
export function officialZipIsCached(env: NodeJS.ProcessEnv): boolean {
  const root = env.electron_config_cache || defaultZipCache(env)
  if (!existsSync(root)) return false
  return readdirSync(root).some((folder) => existsSync(join(root, folder, officialZipName())))
}

function defaultZipCache(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/electron')
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'electron/Cache')
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'electron')
}

/**
 * Downloads (or takes from its cache), checks and unpacks the official Electron with the electron package's own
 * installer, which verifies the zip against the sha256 in its checksums.json. Null when done, else the reason.
 */
export async function installOfficial(env: NodeJS.ProcessEnv): Promise<string | null> {
  // These three would weaken the check or move the result; the override was handled before.
  const {
    electron_use_remote_checksums,
    npm_config_electron_use_remote_checksums,
    ELECTRON_OVERRIDE_DIST_PATH,
    ...rest
  } = env
  const script = join(packageFolder, 'install.js')
  const result = await run(process.execPath, [script], { env: rest, timeout: DOWNLOAD_LIMIT })
  if (result.code === 0 && officialExecutable() !== null) return null
  const reason =
    result.stderr.split('\n').find((line) => /error/i.test(line)) ?? `installer ended with ${result.code}`
  return reason.trim()
}
