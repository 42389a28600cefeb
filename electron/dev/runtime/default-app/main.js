// Plays the part of Electron's default_app in the recipe runtime (see ../recipe.ts): loads the `-r` modules, then
// the app in the folder named on the command line. It is packed into resources/default_app.asar.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const { requires, target } = parse(process.argv.slice(1))
if (target === null) fail('Name a folder or a file to run.')
const require = createRequire(pathToFileURL(join(process.cwd(), 'default_app.js')))
for (const file of requires) require(resolve(file))
await load(resolve(target))

/** The first argument that is no switch is the app; `-r FILE` may come before it, what follows is the app's own. */
function parse(argv) {
  const requires = []
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i]
    if (arg === '-r' || arg === '--require') requires.push(argv[++i])
    else if (arg.startsWith('--require=')) requires.push(arg.slice('--require='.length))
    else if (!arg.startsWith('-')) return { requires, target: arg }
  }
  return { requires, target: null }
}

async function load(path) {
  process.defaultApp = true
  if (!existsSync(path)) fail(`There is no app at ${path}`)
  if (!statSync(path).isDirectory()) return import(pathToFileURL(path).href)
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version)
  app.setAppPath(path)
  const main = createRequire(join(path, 'package.json')).resolve(resolve(path, manifest.main ?? 'index.js'))
  return import(pathToFileURL(main).href)
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
