import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { zipEntries } from '#electron/import/unzip.ts'
import { checkSchedule } from '#shared/plan/rcpsp/checkSchedule.ts'
import { parseSm } from '#shared/plan/rcpsp/parseSm.ts'
import { pathsOf } from '#shared/plan/rcpsp/paths.ts'
import type { Project } from '#shared/plan/rcpsp/project.ts'
import { solve } from '#shared/plan/rcpsp/solve.ts'
import { makeProject } from './support/projectGenerator.ts'
import { progress } from './support/report.ts'
import { round } from './support/stats.ts'

const usage = `Usage: npm run bench -- rcpsp PATH… [--schedules N] [--seed K] [--best FILE] [--json]
PATH is a .sm file or a zip of them, or made:N for 60 made-up projects of N activities.
Solves every instance on one core with at most N schedules (5,000), each pass of forward-backward improvement counted,
checks every schedule independently, and prints the average deviation from the critical-path bound; with --best (JSON
of {"j301_1": {"ub": 43}}) from the best known as well.`

interface Instance {
  readonly file: string
  readonly project: () => Project
}

interface Result {
  readonly file: string
  readonly makespan: number
  /** Length of the critical path, and the best lower bound the engine proves. */
  readonly cp: number
  readonly bound: number
  readonly schedules: number
  readonly ms: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    schedules: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    best: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const schedules = Number(values.schedules)
const seed = Number(values.seed)
if (positionals.length === 0 || values.help || !(schedules >= 1) || !Number.isInteger(seed)) {
  process.stderr.write(`${usage}\n`)
  process.exit(2)
}
const instances = positionals.flatMap(instancesOf)
const started = performance.now()
const results = instances.map(run)
const report = {
  instances: results.length,
  schedules,
  seed,
  avgDevCp: average(results.map(({ makespan, cp }) => (100 * (makespan - cp)) / Math.max(1, cp))),
  ...(values.best === undefined ? {} : againstBest(values.best)),
  proven: results.filter(({ makespan, bound }) => makespan === bound).length,
  results,
  totalMs: Math.round(performance.now() - started),
}
if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`)
else process.stdout.write(`${JSON.stringify({ ...report, results: undefined }, null, 2)}\n`)

function instancesOf(path: string): Instance[] {
  const made = /^made:(\d+)$/.exec(path)
  if (made !== null) return madeInstances(Number(made[1]))
  const bytes = readFileSync(path)
  if (!path.endsWith('.zip'))
    return [{ file: basename(path), project: () => parseSm(bytes.toString('latin1')) }]
  progress(`${path}: ${Math.round(statSync(path).size / 1_024)} KB`)
  return zipEntries(bytes, path)
    .filter(({ name }) => name.endsWith('.sm'))
    .map(({ name, read }) => ({ file: basename(name), project: () => parseSm(read().toString('latin1')) }))
    .sort((a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }))
}

/** The grid of J120: five strengths, four factors, three complexities. */
function madeInstances(activities: number): Instance[] {
  const grid = [0.1, 0.2, 0.3, 0.4, 0.5].flatMap((strength) =>
    [0.25, 0.5, 0.75, 1].flatMap((factor) =>
      [1.5, 1.8, 2.1].map((complexity) => ({ strength, factor, complexity })),
    ),
  )
  return grid.map((shape, k) => ({
    file: `made${activities}_${k + 1}`,
    project: () => makeProject({ activities, ...shape, seed: k + 1 }),
  }))
}

function run({ file, project: read }: Instance, at: number): Result {
  const project = read()
  const begun = performance.now()
  const { start, makespan, bound, schedules: built } = solve(project, { schedules, seed })
  const ms = performance.now() - begun
  const broken = checkSchedule(project, start, makespan)
  if (broken.length > 0) throw new Error(`${file}: ${broken.join('; ')}`)
  if (bound > makespan) throw new Error(`${file}: the bound ${bound} lies above a schedule of ${makespan}`)
  if (at % 60 === 59) progress(`${at + 1} solved`)
  return { file, makespan, cp: pathsOf(project).length, bound, schedules: built, ms: round(ms, 2) }
}

/** Average deviation in percent from the best known makespans, and how many were reached. */
function againstBest(path: string): { avgDevBest: number; atBest: number; compared: number } {
  const best: Record<string, { ub: number }> = JSON.parse(readFileSync(path, 'utf8'))
  const pairs = results.flatMap(({ file, makespan, bound }) => {
    const ub = best[file.replace(/\.sm$/, '')]?.ub
    if (ub !== undefined && bound > ub)
      throw new Error(`${file}: the bound ${bound} lies above the best known ${ub}`)
    return ub === undefined ? [] : [{ makespan, ub }]
  })
  return {
    compared: pairs.length,
    atBest: pairs.filter(({ makespan, ub }) => makespan <= ub).length,
    avgDevBest: average(pairs.map(({ makespan, ub }) => (100 * (makespan - ub)) / ub)),
  }
}

function average(numbers: readonly number[]): number {
  return round(numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length), 4)
}
