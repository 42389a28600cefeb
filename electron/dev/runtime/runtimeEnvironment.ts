import { dirname, join } from 'node:path'
import { projectFolder } from '../lib/projectFolder.ts'
import type { Runtime } from './types.ts'

/** The environment in which `electron`, Playwright, electron-vite and our own launchers use this runtime. */
export function runtimeEnvironment(runtime: Runtime, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE, OFFRAMP_SQLITE_BINDING, ...rest } = env
  const binding = runtime.sqliteBinding === null ? {} : { OFFRAMP_SQLITE_BINDING: runtime.sqliteBinding }
  const own = { ELECTRON_EXEC_PATH: runtime.executable, ...binding }
  if (dirname(runtime.executable).startsWith(join(projectFolder, 'node_modules/electron')))
    return { ...rest, ...own }
  return { ...rest, ...own, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist }
}
