import { asCommand } from './lib/asCommand.ts'
import { buildApp, buildIsFresh } from './lib/buildApp.ts'
import { projectFolder } from './lib/projectFolder.ts'
import { readyRuntime, sandboxArguments } from './lib/readyRuntime.ts'
import { runVisibly } from './lib/runVisibly.ts'
import { onDisplay } from './machine/display.ts'

/** `npm start [-- ARGS]`: builds what changed and opens the app; ARGS go to the app. */
await asCommand(async () => {
  const { runtime, display, env } = await readyRuntime()
  if (!buildIsFresh()) {
    console.log('Building …')
    await buildApp()
  }
  const command = [runtime.executable, ...sandboxArguments(), projectFolder, ...process.argv.slice(2)]
  return runVisibly(onDisplay(display, command), env)
})
