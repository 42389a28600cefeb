import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { createService } from '#electron/service/service.ts'
import { openWritable } from '#electron/store/database.ts'
import { inlineRunner } from '#electron/worker/inlineRunner.ts'
import type { PlanJobOutput } from '#electron/worker/jobs/plan.ts'
import { threadRunner } from '#electron/worker/threadRunner.ts'
import { ask } from '#electron/service/service.ts'
import type { PlanInput } from '#shared/plan/input.ts'
import { planProgram } from '#shared/plan/plan.ts'
import { makeProgram } from './planProgramInput.ts'

/**
 * Plan of a made-up program, `node test/bench/plan.ts [workloads] [teams]`; prints JSON, times in milliseconds, the middle
 * of three runs. `engine` is planning alone on data in memory; `job` what the worker thread takes with reading the
 * database; `run` a whole `plan.run` as the window sees it; `worstWaitMs` the longest the service thread was not free.
 */
const workloads = Number(process.argv[2] ?? 10_000)
const teams = Number(process.argv[3] ?? 40)
const folder = mkdtempSync(join(tmpdir(), 'offramp-bench-'))
try {
  const input = makeProgram({ workloads, teams, seed: 1, weeks: 24 })
  const engine = await timed(() => planProgram(input, { seed: 1, stop: () => false }))
  const { summary } = engine.value
  const whole = await wholeRun(input)
  process.stdout.write(
    `${JSON.stringify({
      bench: 'plan',
      workloads,
      tasks: input.tasks.length,
      teams,
      seed: 1,
      schedules: summary.schedules,
      forecastRuns: summary.forecast?.runs ?? 0,
      late: summary.late.length,
      finish: summary.finish,
      lowerBoundFinish: summary.lowerBoundFinish,
      gapDays: summary.gapDays,
      checkFailed: summary.diagnostics.some(({ code }) => code === 'plan.check-failed'),
      engineMs: engine.ms,
      ...whole,
    })}\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function wholeRun(input: PlanInput): Promise<Record<string, number>> {
  const path = join(folder, 'program.offramp')
  const entry = new URL('../../electron/worker/jobThread.ts', import.meta.url)
  const jobs = threadRunner(entry, () => undefined)
  const service = createService({
    author: () => 'bench',
    device: 'bench',
    now: () => new Date('2026-03-16T12:00:00Z'),
    jobs,
    emit: () => undefined,
    asOf: input.asOf,
    autoDerive: false,
    reportBug: (_, cause) => {
      throw cause
    },
  })
  await ask(service, 'workspace.create', { path, name: 'Bench', deadline: input.program.deadline })
  fill(path, input)
  await ask(service, 'derive.ensure', { step: 'assess' })
  const job = await timed(() => jobs.run('plan', { path, asOf: input.asOf, seed: 1, schedules: undefined }, { label: 'Plan' }))
  const run = await timed(() => watched(() => ask(service, 'plan.run', {})))
  const gantt = await timed(() => ask(service, 'plan.gantt', {}))
  const summary = await timed(() => ask(service, 'plan.summary', {}))
  const capacity = await timed(() => ask(service, 'plan.capacity', {}))
  await service.close()
  await jobs.close()
  return {
    jobMs: job.ms,
    jobInsideMs: (job.value satisfies PlanJobOutput).ms,
    runMs: run.ms,
    worstWaitMs: run.value,
    ganttMs: gantt.ms,
    summaryMs: summary.ms,
    capacityMs: capacity.ms,
  }
}

/** Fills the tables directly: the bench is of planning, not of the spine. */
function fill(path: string, input: PlanInput): void {
  const db = openWritable(path)
  const insert = (table: string, row: Record<string, unknown>): void => {
    const columns = Object.keys(row)
    db.raw
      .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
      .run(...Object.values(row))
  }
  db.raw.transaction(() => fillRows(input, insert))()
  db.raw.close()
}

function fillRows(input: PlanInput, insert: (table: string, row: Record<string, unknown>) => void): void {
  for (const team of input.teams) {
    insert('team', { id: team.id, name: team.name, organization: '', lead: '', people: team.people, skills: '[]' })
  }
}

async function watched(action: () => Promise<unknown>): Promise<number> {
  let last = performance.now()
  let worst = 0
  const timer = setInterval(() => {
    const now = performance.now()
    worst = Math.max(worst, now - last - 5)
    last = now
  }, 5)
  await action()
  worst = Math.max(worst, performance.now() - last - 5)
  clearInterval(timer)
  return Math.round(worst)
}

async function timed<T>(action: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const times: number[] = []
  let value: T | undefined
  for (let run = 0; run < 3; run++) {
    const started = performance.now()
    value = await action()
    times.push(performance.now() - started)
  }
  if (value === undefined) throw new Error('nothing was timed')
  return { ms: Math.round(times.sort((a, b) => a - b)[1] ?? 0), value }
}
