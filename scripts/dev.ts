import { join } from 'node:path'
import { asCommand } from './lib/asCommand.ts'
import { projectFolder } from './lib/projectFolder.ts'
import { readyRuntime, sandboxArguments } from './lib/readyRuntime.ts'
import { runVisibly } from './lib/runVisibly.ts'
import { onDisplay } from './machine/display.ts'

/** `npm run dev [-- ARGS]`: the app with hot reload of the window and restart of the main process. */
await asCommand(async () => {
  const { display, env } = await readyRuntime()
  const cli = join(projectFolder, 'node_modules/electron-vite/bin/electron-vite.js')
  const noSandbox = sandboxArguments().length > 0 ? ['--noSandbox'] : []
  const command = [process.execPath, cli, 'dev', '--watch', ...noSandbox, '--', ...process.argv.slice(2)]
  return runVisibly(onDisplay(display, command), env, projectFolder)
})
