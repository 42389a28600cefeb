import { run } from '../lib/run.ts'
import { RuntimeProblem } from '../runtime/types.ts'
import { aptInstall, canInstall, installCommand } from './aptInstall.ts'

/** What Electron links against, as Debian packages (shared/electron-runtime.md, "libraries"). */
export const ELECTRON_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
] as const

/** Names of the shared libraries that `ldd` did not find, from its output. */
export function missingLibraries(lddOutput: string): readonly string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
}

/** Makes sure that Electron's libraries are there: installs them as root, else throws the one command to run. */
export async function ensureLibraries(executable: string, say: (line: string) => void): Promise<void> {
  if (process.platform !== 'linux') return
  const missing = await lookFor(executable)
  if (missing.length === 0) return
  if (canInstall()) await aptInstall(ELECTRON_PACKAGES, say)
  const still = canInstall() ? await lookFor(executable) : missing
  if (still.length === 0) return
  throw new RuntimeProblem(`Electron needs ${still.join(', ')}. Run: ${installCommand(ELECTRON_PACKAGES)}`)
}

const lookFor = async (executable: string): Promise<readonly string[]> =>
  missingLibraries((await run('ldd', [executable])).stdout)
