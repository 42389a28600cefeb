import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, buildIsFresh } from '../lib/buildApp.ts'
import { packageApp } from '../lib/packageApp.ts'
import { projectFolder } from '../lib/projectFolder.ts'
import type { ReadyRuntime } from '../lib/readyRuntime.ts'
import { runVisibly } from '../lib/runVisibly.ts'
import { lintCommand, playwrightCommand, typesCommand, vitestCommand } from '../lib/testTools.ts'
import { onDisplay } from '../machine/display.ts'
import { type Counts, playwrightCounts, vitestCounts } from './counts.ts'

/** One part of the test run. `needs` names stages without whose success it makes no sense. */
export type Stage = {
  readonly name: string
  readonly needs: readonly string[]
  readonly run: (ready: ReadyRuntime) => Promise<Counts>
}

/** Everything CI runs, quickest answers first. */
export const stages: readonly Stage[] = [
  { name: 'types', needs: [], run: ({ env }) => command(typesCommand(), env) },
  { name: 'lint', needs: [], run: ({ env }) => command(lintCommand(), env) },
  { name: 'build', needs: [], run: build },
  { name: 'unit', needs: [], run: unit },
  { name: 'e2e', needs: ['build'], run: (ready) => playwright('e2e', ready) },
  { name: 'package', needs: ['build'], run: pack },
  { name: 'packaged', needs: ['package'], run: (ready) => playwright('packaged', ready) },
]

const ONE: Counts = { passed: 1, failed: 0 }
const NONE: Counts = { passed: 0, failed: 1 }

async function command(line: readonly string[], env: NodeJS.ProcessEnv): Promise<Counts> {
  return (await runVisibly(line, env, projectFolder)) === 0 ? ONE : NONE
}

async function build(): Promise<Counts> {
  if (!buildIsFresh()) await buildApp()
  return ONE
}

async function pack({ runtime }: ReadyRuntime): Promise<Counts> {
  await packageApp(runtime)
  return ONE
}

/** Unit, property, database and command-line tests, on Node 24. */
async function unit({ env }: ReadyRuntime): Promise<Counts> {
  const report = freshReport('vitest.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runVisibly([...vitestCommand(), ...reporters], nodeEnvironment(env), projectFolder)
  return withExitCode(vitestCounts(readReport(report)), code)
}

/** The compiled better-sqlite3 is for Electron; Node 24 tests the prebuild that users get. */
function nodeEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { OFFRAMP_SQLITE_BINDING, ...rest } = env
  return rest
}

async function playwright(project: string, { display, env }: ReadyRuntime): Promise<Counts> {
  const report = freshReport(`playwright-${project}.json`)
  const line = onDisplay(display, [...playwrightCommand(project), '--reporter=list,json'])
  const code = await runVisibly(line, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }, projectFolder)
  return withExitCode(playwrightCounts(readReport(report)), code)
}

/** A tool that fails without a failed test (a crash, an error outside of tests) still fails the stage. */
const withExitCode = (counts: Counts, code: number): Counts =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts

/** Path for a report, with an older one removed so that it can't be read by mistake. */
function freshReport(name: string): string {
  const folder = join(projectFolder, 'test-results')
  mkdirSync(folder, { recursive: true })
  rmSync(join(folder, name), { force: true })
  return join(folder, name)
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null // no report: the tool crashed, which the counts then say
  }
}
