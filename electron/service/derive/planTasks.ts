import { z } from 'zod'
import type { Mutation } from '#shared/model/change.ts'
import type { Scope, WorkloadKind } from '#shared/model/vocabulary.ts'
import { meanEffort, remainingFraction } from '#shared/plan/effort.ts'
import { generateTasks, type TaskNeed, type TaskTeam } from '#shared/plan/generateTasks.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowsOf } from '../../store/rows.ts'
import { readPlanInput } from './planInput.ts'
import { currentTemplates } from './planTemplates.ts'

/** Mutations that create the template tasks of all (or the given) workloads that must move and have none yet. */
export function missingTasks(
  db: ReadableDb,
  asOf: string,
  ids: readonly string[] | undefined,
): readonly Mutation[] {
  const input = readPlanInput(db, asOf)
  const wanted = ids === undefined ? null : new Set(ids)
  const planned = new Set(input.tasks.map((task) => task.workloadId))
  const movers = input.workloads.filter(
    ({ id, scope, movedOn }) =>
      mustMove.includes(scope) && movedOn === null && !planned.has(id) && (wanted === null || wanted.has(id)),
  )
  if (movers.length === 0) return []
  const choices = readChoices(db)
  const kinds = readKinds(db)
  const needs = movers.map(
    ({ id }): TaskNeed => ({
      id,
      kind: kinds.get(id) ?? 'application',
      effortDays: choices.get(id)?.effortDays ?? null,
      wayOut: choices.get(id)?.wayOut ?? null,
    }),
  )
  return generateTasks(needs, currentTemplates(db), readTeams(db, input.tasks))
}

const mustMove: readonly Scope[] = ['in', 'mixed']

interface Choice {
  readonly effortDays: number | null
  readonly wayOut: TaskNeed['wayOut']
}

/** What a decision's evidence says of effort and kind of way out; evidence of older versions may say neither. */
const evidence = z.object({
  effortDays: z.number().nonnegative().nullable().catch(null),
  category: z.string().nullable().catch(null),
})

function readChoices(db: ReadableDb): ReadonlyMap<string, Choice> {
  const assessed = readAssessedEffort(db)
  return new Map(
    rowsOf(db, 'decision').map((decision) => {
      const said = evidence.safeParse(decision.evidence)
      const category = said.success ? said.data.category : null
      const effort = said.success ? said.data.effortDays : null
      return [
        decision.id,
        {
          effortDays: effort ?? assessed.get(`${decision.id} ${decision.alternativeId}`) ?? null,
          wayOut: category === 'retire' || category === 'waiver' ? category : null,
        },
      ]
    }),
  )
}

/** Effort of the chosen alternatives as the assessment ranks them now; key `workload alternative`. */
function readAssessedEffort(db: ReadableDb): ReadonlyMap<string, number> {
  const rows = db.raw
    .prepare(
      `SELECT d.id, d.alternative_id, a.ranked FROM decision d
       JOIN derived_assessment a ON a.workload_id = d.id`,
    )
    .raw()
    .all() as [string, string, string][] // three text columns
  const found = new Map<string, number>()
  for (const [id, alternative, ranked] of rows) {
    for (const line of compactLines.parse(JSON.parse(ranked))) {
      const effort = line[effortPosition]
      if (line[0] === alternative && typeof effort === 'number') found.set(`${id} ${alternative}`, effort)
    }
  }
  return found
}

/** Lines as `shared/assess/compactLine.ts` packs them: the alternative first, the effort last. */
const compactLines = z.array(z.array(z.unknown()))
const effortPosition = 10

function readKinds(db: ReadableDb): ReadonlyMap<string, WorkloadKind> {
  return new Map(db.raw.prepare('SELECT id, kind FROM workload').raw().all() as [string, WorkloadKind][]) // spine-checked
}

function readTeams(db: ReadableDb, tasks: ReturnType<typeof readPlanInput>['tasks']): readonly TaskTeam[] {
  const load = new Map<string, number>()
  for (const task of tasks) {
    if (task.teamId === null || task.people === 0 || task.actualFinish !== null) continue
    const left = meanEffort(task) * remainingFraction(task)
    load.set(task.teamId, (load.get(task.teamId) ?? 0) + left)
  }
  return rowsOf(db, 'team').map((team) => ({ ...team, load: load.get(team.id) ?? 0 }))
}
