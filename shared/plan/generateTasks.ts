import { create, type Mutation } from '../model/change.ts'
import type { Team } from '../model/entities/plan.ts'
import type { Phase, WorkloadKind } from '../model/vocabulary.ts'
import { meanEffort } from './effort.ts'
import type { Template, TemplateName, TemplateTask } from './template.ts'

/** A workload that needs tasks. */
export interface TaskNeed {
  readonly id: string
  readonly kind: WorkloadKind
  /** Person-days the chosen alternative takes to adapt and evaluate; null when nothing is chosen or it is unknown. */
  readonly effortDays: number | null
  /** `retire` or `waiver` when that way out is chosen. */
  readonly wayOut: TemplateName | null
}

export interface TaskTeam extends Pick<Team, 'id' | 'people' | 'skills'> {
  /** Person-days of work it has already. */
  readonly load: number
}

/**
 * The tasks and links of each workload from its template. Ids are made from the workload's, so that two offline workspaces
 * generate the same; each task goes to the team with its phase among its skills and the least work per person, ties by
 * id; without such a team it stays unassigned.
 */
export function generateTasks(
  needs: readonly TaskNeed[],
  templates: ReadonlyMap<TemplateName, Template>,
  teams: readonly TaskTeam[],
): readonly Mutation[] {
  const balance = new TeamBalance(teams)
  const sorted = [...needs].sort((a, b) => (a.id < b.id ? -1 : 1))
  return sorted.flatMap((need) => {
    const template = templates.get(need.wayOut ?? need.kind)
    return template === undefined ? [] : fromTemplate(need, template, balance)
  })
}

/** Scale for adapt and evaluate so that together they take the chosen alternative's effort. */
export function effortScale({ tasks }: Template, effortDays: number | null): number {
  const planned = tasks.filter(isScaled).reduce((sum, { likelyDays }) => sum + likelyDays, 0)
  return effortDays === null || planned === 0 ? 1 : effortDays / planned
}

/** Gives tasks to teams, always to the one with the least work per person. */
class TeamBalance {
  readonly #teams: readonly TaskTeam[]
  readonly #load: Map<string, number>
  constructor(teams: readonly TaskTeam[]) {
    this.#teams = [...teams].sort((a, b) => (a.id < b.id ? -1 : 1))
    this.#load = new Map(teams.map((team) => [team.id, team.load]))
  }

  assign(phase: Phase, personDays: number): string | null {
    const able = this.#teams.filter((team) => team.skills.includes(phase) && team.people > 0)
    const [first, ...others] = able
    if (first === undefined) return null
    const best = others.reduce(
      (least, team) => (this.#ratio(team) < this.#ratio(least) ? team : least),
      first,
    )
    this.#load.set(best.id, (this.#load.get(best.id) ?? 0) + personDays)
    return best.id
  }

  #ratio({ id, people }: TaskTeam): number {
    return (this.#load.get(id) ?? 0) / people
  }
}

function fromTemplate(need: TaskNeed, template: Template, balance: TeamBalance): Mutation[] {
  const scale = effortScale(template, need.effortDays)
  const tasks = template.tasks.map((task, position) => taskOf(need, task, position, scale, balance))
  const links = template.tasks.flatMap((task) =>
    task.after.map(({ key, lagDays }) =>
      create('link', idOf('l', need.id, `${key}.${task.key}`), {
        fromTaskId: idOf('t', need.id, key),
        toTaskId: idOf('t', need.id, task.key),
        lagDays,
      }),
    ),
  )
  return [...tasks, ...links]
}

function taskOf(
  need: TaskNeed,
  task: TemplateTask,
  position: number,
  scale: number,
  balance: TeamBalance,
): Mutation {
  const factor = isScaled(task) ? scale : 1
  const estimate = {
    optimisticDays: rounded(task.optimisticDays * factor),
    likelyDays: rounded(task.likelyDays * factor),
    pessimisticDays: rounded(task.pessimisticDays * factor),
  }
  return create('task', idOf('t', need.id, task.key), {
    workloadId: need.id,
    phase: task.phase,
    name: task.name,
    position,
    teamId: balance.assign(task.phase, task.people > 0 ? meanEffort(estimate) : 0),
    people: task.people,
    ...estimate,
  })
}

/** Waits do not grow with effort. */
function isScaled({ phase, people }: TemplateTask): boolean {
  return people > 0 && (phase === 'adapt' || phase === 'evaluate')
}

function rounded(days: number): number {
  return Math.round(days * 100) / 100
}

const longestId = 120

/** `t-<workload>-<key>`; where that is longer than an id may be, the middle is replaced by a hash of it. */
function idOf(prefix: string, workloadId: string, key: string): string {
  const id = `${prefix}-${workloadId}-${key}`
  return id.length <= longestId ? id : `${prefix}-${workloadId.slice(0, 40)}.${hashOf(workloadId)}-${key}`
}

/** FNV-1a, 32 bits, twice with different starts: not for secrets. */
function hashOf(text: string): string {
  const half = (start: number): string => {
    let hash = start
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return half(2_166_136_261) + half(84_696_351)
}
