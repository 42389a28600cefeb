import { existsSync, globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { asCommand } from './lib/asCommand.ts'
import { buildApp, buildIsFresh } from './lib/buildApp.ts'
import { projectFolder } from './lib/projectFolder.ts'
import { readyRuntime } from './lib/readyRuntime.ts'
import { runVisibly } from './lib/runVisibly.ts'
import { onDisplay } from './machine/display.ts'

const folder = join(projectFolder, 'test/bench')

/** `npm run bench -- NAME [ARGS]`: runs test/bench/NAME.ts on Node 24 with a fresh build and a runtime at hand. */
await asCommand(async () => {
  const [name, ...args] = process.argv.slice(2)
  const file = join(folder, `${name}.ts`)
  if (name === undefined || !existsSync(file)) {
    const names = globSync('*.ts', { cwd: folder }).map((path) => basename(path, '.ts'))
    console.error(`Usage: npm run bench -- NAME [ARGS]\nNAME is one of: ${names.sort().join(', ')}`)
    return 2
  }
  // Progress goes to stderr: a benchmark may print JSON on stdout.
  const { display, env } = await readyRuntime(console.error)
  if (!buildIsFresh()) await buildApp()
  return runVisibly(onDisplay(display, [process.execPath, file, ...args]), env, projectFolder)
})
