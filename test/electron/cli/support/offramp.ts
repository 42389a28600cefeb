import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The source of the command; Node 24 runs it as it is. */
export const command = fileURLToPath(new URL('../../../../electron/cli/index.ts', import.meta.url))
const project = fileURLToPath(new URL('../../../..', import.meta.url))

/** The status date of these tests: a Monday between directive and deadline. */
export const asOf = '2026-03-16'

/** What a finished command left behind. */
export interface Finished {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** A temporary folder of a test with a user's home in it, so that no test touches the real one. */
export interface Place {
  readonly folder: string
  readonly path: (name: string) => string
  readonly workspace: string
  readonly remove: () => void
}

/** Makes a place; its workspace is not created yet. */
export function makePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'offramp-cli-'))
  return {
    folder,
    path: (name) => join(folder, name),
    workspace: join(folder, 'program.offramp'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** How to start a command. */
export interface StartOptions {
  /** A program and its arguments to put before Node, such as one that sets a limit. */
  readonly before?: readonly string[]
  /** Arguments for Node itself, such as a module to load first. */
  readonly node?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the real command as a child process. */
export function start(place: Place, args: readonly string[], options: StartOptions = {}): ChildProcess {
  const line = [...(options.before ?? []), process.execPath, ...(options.node ?? []), command, ...args]
  const [program = '', ...rest] = line
  return spawn(program, rest, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...cleanEnvironment(), XDG_CONFIG_HOME: place.folder, APPDATA: place.folder, ...options.env },
  })
}

/** Waits for a started command and collects what it printed. */
export function finish(child: ChildProcess): Promise<Finished> {
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done({ code, signal, stdout, stderr }))
  })
}

/** Runs a command to its end. */
export function run(place: Place, args: readonly string[], options: StartOptions = {}): Promise<Finished> {
  return finish(start(place, args, options))
}

/** The one JSON object that a command with `--json` prints: stdout is exactly one line that parses to an object. */
export function onlyObject({ stdout, stderr }: Finished): Readonly<Record<string, unknown>> {
  if (!/^\{.*\}\n$/.test(stdout)) throw new Error(`not exactly one JSON line:\n${stdout}\n${stderr}`)
  return JSON.parse(stdout)
}

/** Runs a command with `--json` on the place's workspace and gives its object; fails on any exit code but 0. */
export async function succeed(
  place: Place,
  args: readonly string[],
  options: StartOptions = {},
  day: string = asOf,
): Promise<Readonly<Record<string, unknown>>> {
  const finished = await run(place, jsonArguments(place, args, day), options)
  if (finished.code !== 0) throw new Error(`${args.join(' ')}: exit ${finished.code}\n${finished.stderr}`)
  return onlyObject(finished)
}

/** Runs a command with `--json` that is expected to fail; gives the exit code and the error object. */
export async function failing(
  place: Place,
  args: readonly string[],
  options: StartOptions = {},
): Promise<{ readonly code: number | null; readonly error: Readonly<Record<string, unknown>> }> {
  const finished = await run(place, jsonArguments(place, args), options)
  const { error, ...rest } = onlyObject(finished)
  if (Object.keys(rest).length > 0 || typeof error !== 'object' || error === null)
    throw new Error(`not an error object: ${finished.stdout}`)
  return { code: finished.code, error: { ...error } }
}

/** Adds what most commands of these tests share. */
export function jsonArguments(place: Place, args: readonly string[], day: string = asOf): readonly string[] {
  return [...args, '--workspace', place.workspace, '--json', '--as-of', day]
}

/**
 * Takes root's power to write where nobody may, so that a test of a read-only folder means the same for root and for
 * an ordinary user (who needs nothing).
 */
export function withoutPower(): StartOptions {
  if (process.getuid?.() !== 0) return {}
  return { before: ['setpriv', '--bounding-set', '-dac_override,-dac_read_search,-fowner', '--'] }
}

/** The tests' own environment without what a developer may have set for the app. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { OFFRAMP_SQLITE_BINDING, NODE_OPTIONS, VITEST, ...env } = process.env
  return { ...env, NODE_COMPILE_CACHE: join(tmpdir(), 'offramp-cli-compile-cache') }
}
