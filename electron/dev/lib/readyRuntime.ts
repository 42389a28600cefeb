import { type Display, findDisplay } from '../machine/display.ts'
import { ensureLibraries } from '../machine/systemLibraries.ts'
import { describeRuntime } from '../runtime/describeRuntime.ts'
import { resolveRuntime } from '../runtime/resolveRuntime.ts'
import { runtimeEnvironment } from '../runtime/runtimeEnvironment.ts'
import type { Runtime } from '../runtime/types.ts'

export type ReadyRuntime = {
  readonly runtime: Runtime
  readonly display: Display
  /** Environment for child processes that start this Electron. */
  readonly env: NodeJS.ProcessEnv
}

/** Everything a script needs before it opens a window: an Electron, its libraries and a display. Says which. */
export async function readyRuntime(say: (line: string) => void = console.log): Promise<ReadyRuntime> {
  const runtime = await resolveRuntime({ env: process.env, say })
  say(describeRuntime(runtime))
  await ensureLibraries(runtime.executable, say)
  const display = await findDisplay(process.env, say)
  return { runtime, display, env: runtimeEnvironment(runtime, process.env) }
}

/** Chromium refuses to run its sandbox as root; everybody else keeps it. */
export const sandboxArguments = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])
