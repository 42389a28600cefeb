import { run } from '../lib/run.ts'
import { which } from '../lib/which.ts'
import { RuntimeProblem } from '../runtime/types.ts'

/** True where we may install Debian packages without asking anybody for a password. */
export const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && which('apt-get') !== null

/** The one command that a user without root rights is told. */
export const installCommand = (packages: readonly string[]): string =>
  `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`

/** Installs Debian packages as root; throws RuntimeProblem naming the command when apt fails. */
export async function aptInstall(packages: readonly string[], say: (line: string) => void): Promise<void> {
  say(`Installing ${packages.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env }) // offline mirrors may fail partly; the install below is what counts
  const names = await Promise.all(packages.map(currentName))
  const result = await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env })
  if (result.code === 0) return
  const reason = result.stderr.trim().split('\n').slice(-3).join(' | ')
  throw new RuntimeProblem(`apt-get failed (${reason}). Run: ${installCommand(names)}`)
}

/** Debian 13 and Ubuntu 24.04 renamed some libraries to NAMEt64. */
async function currentName(name: string): Promise<string> {
  const renamed = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`])
  return renamed.code === 0 && renamed.stdout.includes('Package:') ? `${name}t64` : name
}
