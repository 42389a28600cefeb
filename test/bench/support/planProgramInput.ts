import { epochDayOf, toIso } from '#shared/plan/day.ts'
import type { PlanInput, PlanTask } from '#shared/plan/input.ts'
import { type Random, randomFrom } from '#shared/plan/random.ts'

/** Size and shape of a made-up program. */
export interface ProgramSize {
  readonly workloads: number
  readonly teams: number
  readonly seed: number
  /** Working weeks that the busiest teams need; the deadline lies 26 weeks after the status date. */
  readonly weeks: number
}

const phases = ['assess', 'select', 'adapt', 'evaluate', 'authorize', 'cutover'] as const
const likely = [2, 1, 8, 4, 20, 2] as const
const asOf = epochDayOf(2026, 3, 16)

/** A program of six tasks per workload, teams by skill, some links between workloads, freezes, pins and started work. */
export function makeProgram({ workloads, teams, seed, weeks }: ProgramSize): PlanInput {
  const random = randomFrom(seed)
  const teamOf = (w: number, p: number): number => (w * 7 + p * 13 + Math.floor(random() * 3)) % teams
  const tasks: PlanTask[] = []
  const links: PlanInput['links'][number][] = []
  for (let w = 0; w < workloads; w++) {
    for (let p = 0; p < phases.length; p++) {
      tasks.push(makeTask(w, p, teamOf(w, p), random))
      if (p > 0) links.push(makeLink(`${taskId(w, p - 1)}`, taskId(w, p), random() < 0.1 ? 2 : 0))
    }
    if (w > 0 && random() < 0.15) {
      links.push(makeLink(taskId(Math.floor(random() * w), 2), taskId(w, 2), 0))
    }
  }
  const effort = tasks.reduce((sum, task) => sum + task.likelyDays * task.people, 0)
  const people = Math.max(1, Math.round(effort / teams / (weeks * 5)))
  return {
    asOf: toIso(asOf),
    program: { deadline: toIso(asOf + 182), planStart: null, federalHolidays: true },
    workloads: Array.from({ length: workloads }, (_, w) => ({
      id: workloadId(w),
      name: `Workload ${w}`,
      criticality:
        ([null, 'low', 'medium', 'high', 'mission-critical'] as const)[Math.floor(random() * 5)] ?? null,
      dueDate: random() < 0.1 ? toIso(asOf + 90 + Math.floor(random() * 60)) : null,
      waveId: random() < 0.3 ? `v-${Math.floor(random() * 4)}` : null,
      movedOn: null,
      scope: 'in',
    })),
    waivers: [],
    teams: Array.from({ length: teams }, (_, m) => ({
      id: `tm-${String(m).padStart(3, '0')}`,
      name: `Team ${m}`,
      people,
    })),
    capacities: Array.from({ length: Math.floor(teams / 4) }, (_, k) => ({
      teamId: `tm-${String(k * 4).padStart(3, '0')}`,
      from: toIso(asOf + 60),
      to: toIso(asOf + 120),
      people: people * 1.5,
    })),
    events: [
      { kind: 'freeze', name: 'Quarter end', from: toIso(asOf + 90), to: toIso(asOf + 104), teamId: null },
      { kind: 'holiday', name: 'Shutdown', from: toIso(asOf + 130), to: toIso(asOf + 134), teamId: 'tm-001' },
    ],
    waves: Array.from({ length: 4 }, (_, v) => ({
      id: `v-${v}`,
      name: `Wave ${v}`,
      startOn: toIso(asOf + v * 21),
    })),
    tasks,
    links,
  }
}

function makeTask(w: number, p: number, team: number, random: Random): PlanTask {
  const mode = (likely[p] ?? 1) * (0.5 + random())
  const isWait = phases[p] === 'authorize'
  const isStarted = p === 0 && random() < 0.1
  return {
    id: taskId(w, p),
    workloadId: workloadId(w),
    phase: phases[p] ?? 'assess',
    name: `${phases[p]} ${w}`,
    teamId: `tm-${String(team).padStart(3, '0')}`,
    people: isWait ? 0 : p === 2 && random() < 0.3 ? 2 : 1,
    optimisticDays: mode * 0.6,
    likelyDays: mode,
    pessimisticDays: mode * (1.5 + random()),
    pinnedStart: p === 5 && random() < 0.01 ? toIso(asOf + 150) : null,
    actualStart: isStarted ? toIso(asOf - 3) : null,
    actualFinish: null,
    percent: isStarted ? 30 : 0,
    remainingDays: null,
  }
}

function makeLink(from: string, to: string, lagDays: number): PlanInput['links'][number] {
  return { id: `l-${from}-${to}`, fromTaskId: from, toTaskId: to, lagDays }
}

function workloadId(w: number): string {
  return `w-${String(w).padStart(5, '0')}`
}

function taskId(w: number, p: number): string {
  return `t-${workloadId(w)}-${p}`
}
