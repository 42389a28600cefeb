import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asCommand } from './lib/asCommand.ts'
import { projectFolder } from './lib/projectFolder.ts'

type Lock = { readonly packages: Record<string, { gypfile?: boolean }> }

/**
 * `npm run lock`, after every change of dependencies: better-sqlite3 ships prebuilds and says `gypfile: false`, but
 * npm doesn't copy that into the lock file, and `npm ci` (which reads only that) would then run node-gyp, for which
 * a machine without python or nodejs.org has no chance. npm reads the field when it is there.
 */
await asCommand(async () => {
  const file = join(projectFolder, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock // npm's own format
  const entry = lock.packages['node_modules/better-sqlite3']
  if (entry === undefined) throw new Error('better-sqlite3 is not in package-lock.json')
  entry.gypfile = false
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  return 0
})
