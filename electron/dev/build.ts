import { asCommand } from './lib/asCommand.ts'
import { buildApp } from './lib/buildApp.ts'

/** `npm run build`: main, preload, renderer and the command line into `out/`. */
await asCommand(async () => {
  await buildApp()
  return 0
})
