import { which } from '../lib/which.ts'
import { RuntimeProblem } from '../runtime/types.ts'
import { aptInstall, canInstall, installCommand } from './aptInstall.ts'

/** How a window gets its screen: the one that is there, or a virtual one wrapped around the command. */
export type Display =
  | { readonly kind: 'own' }
  | { readonly kind: 'virtual'; readonly command: readonly string[] }

const PACKAGES = ['xvfb', 'xauth'] as const
const XVFB = ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24'] as const

/** True when the environment names a screen, or the platform always has one. */
export const hasDisplay = (env: NodeJS.ProcessEnv, platform: string): boolean =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/** Finds a display: own, else xvfb (installed as root if need be), else throws the command and the way without one. */
export async function findDisplay(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Display> {
  if (hasDisplay(env, process.platform)) return { kind: 'own' }
  if (!xvfbIsThere() && canInstall()) await aptInstall(PACKAGES, say)
  if (xvfbIsThere()) return { kind: 'virtual', command: XVFB }
  throw new RuntimeProblem(
    `There is no display. For a virtual one run: ${installCommand(PACKAGES)}\nOr work without a window: npx offramp --help`,
  )
}

const xvfbIsThere = (): boolean =>
  which('xvfb-run') !== null && which('Xvfb') !== null && which('xauth') !== null

/** The whole command line for a program that opens windows. */
export const onDisplay = (display: Display, command: readonly string[]): readonly string[] =>
  display.kind === 'own' ? command : [...display.command, ...command]
