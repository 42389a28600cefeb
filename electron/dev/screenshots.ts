import { asCommand } from './lib/asCommand.ts'
import { buildApp, buildIsFresh } from './lib/buildApp.ts'
import { projectFolder } from './lib/projectFolder.ts'
import { readyRuntime } from './lib/readyRuntime.ts'
import { runVisibly } from './lib/runVisibly.ts'
import { playwrightCommand } from './lib/testTools.ts'
import { onDisplay } from './machine/display.ts'

/** `npm run screenshots [-- ARGS]`: takes every picture of test/screenshots in the real app; ARGS go to Playwright. */
await asCommand(async () => {
  const { display, env } = await readyRuntime()
  if (!buildIsFresh()) await buildApp()
  const command = [...playwrightCommand('screenshots'), ...process.argv.slice(2)]
  return runVisibly(onDisplay(display, command), env, projectFolder)
})
