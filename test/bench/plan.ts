import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, createService } from '#electron/service/service.ts'
import { threadRunner } from '#electron/worker/threadRunner.ts'
import { planProgram } from '#shared/plan/plan.ts'
import { bigAsOf, bigWorkspace } from './support/bigWorkspace.ts'
import { makeProgram } from './support/planProgramInput.ts'

/**
 * `npm run bench -- plan [WORKLOADS]`: prints one JSON line; times are milliseconds, the middle of five runs.
 * `engine`: planning alone, on a made-up program in memory whose teams are short of people, links, freezes, pins and
 * started work included. `workspace`: a workspace file of that many workloads; `job` is the worker thread's time with
 * reading the database, `run` a whole `plan.run` as the window asks for it, `worstWait` the longest the thread that
 * answers the window was busy meanwhile.
 */
const workloads = Number(process.argv[2] ?? 10_000)
// Idle job threads do not keep the process alive.
const alive = setInterval(() => undefined, 1_000)
const report = { bench: 'plan', engine: await engine(), workspace: await workspace() }
clearInterval(alive)
process.stdout.write(`${JSON.stringify(report)}\n`)

async function engine(): Promise<object> {
  const input = makeProgram({ workloads, teams: 40, seed: 1, weeks: 24 })
  const first = await timed(() => planProgram(input, { seed: 1, schedules: 1, runs: 0, stop: () => false }))
  const { ms, value } = await timed(() => planProgram(input, { seed: 1, stop: () => false }))
  // Processor time tells the cost where other programs share the machine.
  const before = process.cpuUsage()
  planProgram(input, { seed: 1, stop: () => false })
  const { user, system } = process.cpuUsage(before)
  const cpuMs = Math.round((user + system) / 1_000)
  const { summary } = value
  return {
    workloads,
    tasks: input.tasks.length,
    links: input.links.length,
    teams: input.teams.length,
    seed: summary.seed,
    schedules: summary.schedules,
    forecastRuns: summary.forecast?.runs ?? 0,
    late: summary.late.length,
    lateInFirst: first.value.summary.late.length,
    finish: summary.finish,
    lowerBoundFinish: summary.lowerBoundFinish,
    gapDays: summary.gapDays,
    checked: !summary.diagnostics.some(({ code }) => code === 'plan.check-failed'),
    firstScheduleMs: first.ms,
    ms,
    cpuMs,
  }
}

async function workspace(): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'offramp-bench-'))
  const path = join(folder, 'program.offramp')
  copyFileSync(await bigWorkspace(workloads), path)
  const jobs = threadRunner(new URL('../../electron/worker/jobThread.ts', import.meta.url), () => undefined)
  const service = createService({
    author: () => 'bench',
    device: 'bench-device',
    now: () => new Date(`${bigAsOf}T12:00:00Z`),
    jobs,
    emit: () => undefined,
    asOf: bigAsOf,
    autoDerive: false,
    reportBug: (_, cause) => {
      throw cause
    },
  })
  try {
    await ask(service, 'workspace.open', { path })
    const job = await timed(() =>
      jobs.run(
        'plan',
        { path, asOf: bigAsOf, seed: 1, schedules: undefined, seconds: undefined },
        { label: 'Plan' },
      ),
    )
    const run = await timed(() => longestWait(() => ask(service, 'plan.run', {})))
    return {
      tasks: job.value.result.summary.tasks,
      jobInsideMs: job.value.ms,
      jobMs: job.ms,
      runMs: run.ms,
      worstWaitMs: run.value,
      ganttMs: (await timed(() => ask(service, 'plan.gantt', {}))).ms,
      summaryMs: (await timed(() => ask(service, 'plan.summary', {}))).ms,
      capacityMs: (await timed(() => ask(service, 'plan.capacity', {}))).ms,
    }
  } finally {
    await service.close()
    await jobs.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The longest time for which a five-millisecond timer was held up while `action` ran. */
async function longestWait(action: () => Promise<unknown>): Promise<number> {
  let last = performance.now()
  let worst = 0
  const look = () => {
    const now = performance.now()
    worst = Math.max(worst, now - last - 5)
    last = now
  }
  const timer = setInterval(look, 5)
  await action()
  look()
  clearInterval(timer)
  return Math.round(worst)
}

async function timed<T>(action: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const times: number[] = []
  for (let run = 0; run < 4; run++) times.push((await once(action)).ms)
  const { ms, value } = await once(action)
  const sorted = [...times, ms].sort((a, b) => a - b)
  return { ms: Math.round(sorted[2] ?? ms), value }
}

async function once<T>(action: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const started = performance.now()
  const value = await action()
  return { ms: performance.now() - started, value }
}
