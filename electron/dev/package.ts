import { asCommand } from './lib/asCommand.ts'
import { buildApp, buildIsFresh } from './lib/buildApp.ts'
import { packageApp } from './lib/packageApp.ts'
import { describeRuntime } from './runtime/describeRuntime.ts'
import { resolveRuntime } from './runtime/resolveRuntime.ts'

/** `npm run package`: the app as a folder that runs without Node or npm (`dist/<platform>-unpacked`). */
await asCommand(async () => {
  const runtime = await resolveRuntime({ env: process.env, say: console.log })
  console.log(describeRuntime(runtime))
  if (!buildIsFresh()) await buildApp()
  const folder = await packageApp(runtime)
  console.log(`Packaged in ${folder}`)
  if (runtime.kind !== 'official')
    console.log('Not for users: made without the official Electron of package.json.')
  return 0
})
