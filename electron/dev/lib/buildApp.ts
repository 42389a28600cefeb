import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RuntimeProblem } from '../runtime/types.ts'
import { hashSources } from './hashSources.ts'
import { projectFolder } from './projectFolder.ts'
import { run } from './run.ts'

const stamp = join(projectFolder, 'out/.sources')

/** True when `out/` was built from exactly the present sources. */
export const buildIsFresh = (): boolean =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources(projectFolder)

/** Builds main, preload, renderer and the command line into `out/`; throws with the bundler's message. */
export async function buildApp(): Promise<void> {
  const sources = hashSources(projectFolder)
  rmSync(join(projectFolder, 'out'), { recursive: true, force: true })
  const cli = join(projectFolder, 'node_modules/electron-vite/bin/electron-vite.js')
  const result = await run(process.execPath, [cli, 'build'], { cwd: projectFolder })
  if (result.code !== 0) throw new RuntimeProblem(`The build failed.\n${result.stdout}\n${result.stderr}`)
  chmodSync(join(projectFolder, 'out/main/cli.js'), 0o755)
  writeFileSync(stamp, sources)
}
