import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type AfterPackContext, build } from 'electron-builder'
import type { Runtime } from '../runtime/types.ts'
import { projectFolder } from './projectFolder.ts'

/** Packs `out/` with this runtime into `dist/<platform>-unpacked` by electron-builder.yml; gives that folder. */
export async function packageApp(runtime: Runtime): Promise<string> {
  placeBinding(runtime)
  const config = {
    electronDist: runtime.dist,
    electronVersion: runtime.version,
    // Electron's own placeholder app; nothing but our app belongs in the package.
    afterPack: ({ packager, appOutDir }: AfterPackContext) =>
      rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true }),
  }
  await build({ projectDir: projectFolder, dir: true, publish: 'never', config })
  return packagedFolder()
}

/** Where `packageApp` leaves the app on this platform. */
export function packagedFolder(): string {
  const names: Partial<Record<NodeJS.Platform, string>> = { win32: 'win', darwin: 'mac' }
  const name = names[process.platform] ?? process.platform
  const named = process.arch === 'x64' ? name : `${name}-${process.arch}`
  return join(projectFolder, 'dist', process.platform === 'darwin' ? named : `${named}-unpacked`)
}

/** A runtime older than better-sqlite3's prebuilds gets the compiled one, where electron-builder.yml looks for it. */
function placeBinding(runtime: Runtime): void {
  const folder = join(projectFolder, 'out/native')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  if (runtime.sqliteBinding !== null) copyFileSync(runtime.sqliteBinding, join(folder, 'better_sqlite3.node'))
}
