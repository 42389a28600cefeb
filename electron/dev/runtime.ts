import { asCommand } from './lib/asCommand.ts'
import { readyRuntime } from './lib/readyRuntime.ts'

const VARIABLES = ['ELECTRON_OVERRIDE_DIST_PATH', 'ELECTRON_EXEC_PATH', 'OFFRAMP_SQLITE_BINDING'] as const

/** `npm run -s runtime`: prints, as shell lines for `eval`, what a tool needs to use the resolved Electron. */
await asCommand(async () => {
  const { env } = await readyRuntime(console.error)
  for (const name of VARIABLES) if (env[name] !== undefined) console.log(`export ${name}='${env[name]}'`)
  return 0
})
