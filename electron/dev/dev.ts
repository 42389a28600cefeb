import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { asCommand } from './lib/asCommand.ts'
import { buildApp, buildIsFresh } from './lib/buildApp.ts'
import { projectFolder } from './lib/projectFolder.ts'
import { readyRuntime, sandboxArguments } from './lib/readyRuntime.ts'
import { startProgram } from './lib/startProgram.ts'
import { onDisplay } from './machine/display.ts'

/** A change comes as a burst of events; this long after the last one we build, in ms. */
const SETTLE_MS = 200

/**
 * `npm run dev [-- ARGS]`: builds and restarts the app whenever a source changes. No development server: the window
 * is sealed to its own `app://` files, and a hole for one would be a hole in the thing under development.
 */
await asCommand(async () => {
  const { runtime, display, env } = await readyRuntime()
  const command = [runtime.executable, ...sandboxArguments(), projectFolder, ...process.argv.slice(2)]
  for (;;) {
    const changed = nextChange()
    const built = buildIsFresh() || (await tryToBuild())
    const app = built ? startProgram(onDisplay(display, command), env) : null
    const ended = app?.ended.then((code) => ({ code })) ?? new Promise<never>(() => undefined)
    const first = await Promise.race([changed.promise.then(() => null), ended])
    changed.stop()
    if (first !== null) return first.code
    console.log('Changed; building …')
    app?.stop()
    await app?.ended
  }
})

async function tryToBuild(): Promise<boolean> {
  try {
    await buildApp()
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false // stay, and try again when the mistake is mended
  }
}

/** Settles a moment after the next change in the sources. */
function nextChange(): { readonly promise: Promise<void>; readonly stop: () => void } {
  const watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  const promise = new Promise<void>((done) => {
    for (const folder of ['electron', 'renderer', 'shared', 'assets']) {
      const watcher = watch(join(projectFolder, folder), { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(done, SETTLE_MS)
      })
      watchers.push(watcher)
    }
  })
  const stop = () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
  return { promise, stop }
}
