import { planProgram } from '#shared/plan/plan.ts'
import { makeProgram } from './planProgramInput.ts'

for (const [n, m] of [
  [120, 8],
  [1000, 20],
  [10000, 40],
] as const) {
  const input = makeProgram({ workloads: n, teams: m, seed: 1, weeks: 24 })
  const t = performance.now()
  const r = planProgram(input, { seed: 1, stop: () => false })
  const ms = performance.now() - t
  const s = r.summary
  console.log(
    n,
    Math.round(ms),
    'ms',
    s.start,
    s.finish,
    s.lowerBoundFinish,
    s.gapDays,
    'late',
    s.late.length,
    'sched',
    s.schedules,
    JSON.stringify(s.forecast),
    s.minSlackDays,
  )
  console.log(
    s.diagnostics
      .map((d) => d.code + ': ' + d.message.slice(0, 160) + ' ' + JSON.stringify(d.subjects.slice(0, 2)))
      .join('\n'),
  )
  console.log(
    s.late
      .slice(0, 3)
      .map((l) => l.daysLate + ' ' + l.why)
      .join('\n'),
  )
}
