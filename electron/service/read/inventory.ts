import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import type { Waiver } from '#shared/model/entities/scope.ts'
import { toIso } from '#shared/plan/day.ts'
import { dueOf, isInForce } from '#shared/plan/due.ts'
import { type EffectiveScope, effectiveScope } from '#shared/policy/effectiveScope.ts'
import { leadingWaiver, waiverStateOn } from '#shared/progress/waiverState.ts'
import { workloadProgress } from '#shared/progress/workloadProgress.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowsOf } from '../../store/rows.ts'
import { catalogNames } from '../derive/currentCatalog.ts'
import { type InventoryCells, inventoryQuery, toRow } from './inventoryRow.ts'
import { idsCondition, readTaskAggregates, type TaskAggregate } from './taskAggregates.ts'

/** An inventory row with what only reports need beside it. */
export interface InventoryEntry {
  readonly row: WorkloadRow
  readonly tasks: TaskAggregate
  /** The day it became done; null when it is not or the day is not recorded. */
  readonly doneOn: string | null
  /** P80 of its finish; null when not forecast. */
  readonly p80: string | null
  readonly waivers: readonly Waiver[]
}

/**
 * Inventory rows in order of creation, joined set-wise; `ids` limits them. What is not derived yet is null. The two
 * widest derived tables are read apart: looking up their wide rows one by one takes three times a scan.
 */
export function readInventory(db: ReadableDb, asOf: string, ids?: readonly string[]): InventoryEntry[] {
  const wanted = ids === undefined ? null : JSON.stringify(ids)
  const lookups = {
    asOf,
    deadline: readDeadline(db),
    tasks: readTaskAggregates(db, asOf, wanted),
    findings: readFindingCounts(db, wanted),
    waivers: readWaivers(db),
    names: catalogNames(db),
    scopes: readRuleScopes(db, wanted),
    verdicts: readVerdicts(db, wanted),
  }
  const statement = db.raw.prepare(`${inventoryQuery} ${idsCondition('w.id', wanted)} ORDER BY w.rowno`)
  const rows = statement.raw().all({ ids: wanted }) as InventoryCells[] // in the query's order, STRICT columns
  return rows.map((cells) => toEntry(cells, lookups))
}

interface Lookups {
  readonly asOf: string
  readonly deadline: string
  readonly tasks: ReadonlyMap<string, TaskAggregate>
  readonly findings: ReadonlyMap<string, number>
  readonly waivers: ReadonlyMap<string, readonly Waiver[]>
  readonly names: ReadonlyMap<string, string>
  readonly scopes: ReadonlyMap<string, RuleScope>
  readonly verdicts: ReadonlyMap<string, WorkloadRow['verdict']>
}

function toEntry(cells: InventoryCells, lookups: Lookups): InventoryEntry {
  const { asOf } = lookups
  const [id, movedOn] = [cells[0], cells[27]]
  const tasks = lookups.tasks.get(id) ?? noTasks
  const waivers = lookups.waivers.get(id) ?? noWaivers
  const scope = scopeOf(cells, lookups.scopes.get(id) ?? null)
  const state = stateOf(cells, scope.scope, tasks, waivers, lookups)
  const alternativeId = cells[30]
  const row = toRow(cells, {
    scope: scope.scope,
    scopeConfidence: scope.confidence,
    scopeBy: scope.by,
    scopeConflict: scope.conflict,
    findings: lookups.findings.get(id) ?? 0,
    verdict: lookups.verdicts.get(id) ?? null,
    alternativeId,
    alternativeName: alternativeId === null ? null : (lookups.names.get(alternativeId) ?? alternativeId),
    due: state.due,
    dueFrom: state.dueFrom,
    waiver: state.waiver,
    progress: state.progress,
    percent: percentOf(tasks),
    tasks: tasks.tasks,
    plannedStart: dateOf(cells[32]),
    plannedFinish: dateOf(cells[33]),
    slackDays: cells[34],
    wave: cells[31],
  })
  const doneOn = row.progress === 'done' ? doneDay(movedOn, tasks, asOf) : null
  return { row, tasks, doneOn, p80: dateOf(cells[35]), waivers }
}

function scopeOf(cells: InventoryCells, rules: RuleScope | null): EffectiveScope {
  const [kind, scope] = [cells[28], cells[29]]
  return effectiveScope(rules, kind === null || scope === null ? null : { kind, scope })
}

type State = Pick<WorkloadRow, 'due' | 'dueFrom' | 'waiver' | 'progress'>

function stateOf(
  cells: InventoryCells,
  scope: WorkloadRow['scope'],
  tasks: TaskAggregate,
  waivers: readonly Waiver[],
  { asOf, deadline }: Lookups,
): State {
  const waiver = leadingWaiver(waivers, asOf)
  const waived = waiver !== null && isInForce(waiver, asOf)
  const due = scope === 'out' ? null : dueOf({ dueDate: cells[25] }, deadline, waivers, asOf)
  const progress = workloadProgress(
    {
      scope,
      movedOn: cells[27],
      waived,
      tasks: tasks.tasks,
      doneTasks: tasks.done,
      anyStarted: tasks.anyStarted,
      blockedTasks: tasks.blocked,
    },
    asOf,
  )
  return {
    due: due?.due ?? null,
    dueFrom: due?.from ?? null,
    waiver: waiver === null ? null : waiverStateOn(waiver, asOf),
    progress,
  }
}

function doneDay(movedOn: string | null, tasks: TaskAggregate, asOf: string): string | null {
  return movedOn !== null && movedOn <= asOf ? movedOn : tasks.lastFinish
}

const noWaivers: readonly Waiver[] = []

const noTasks: TaskAggregate = {
  tasks: 0,
  done: 0,
  anyStarted: false,
  blocked: 0,
  effort: 0,
  effortDone: 0,
  lastFinish: null,
}

const dateTexts = new Map<number, string>()

/** Dates repeat a lot: each day's text is made once. */
function dateOf(day: number | null | undefined): string | null {
  if (day === null || day === undefined) return null
  const known = dateTexts.get(day)
  if (known !== undefined) return known
  const text = toIso(day)
  dateTexts.set(day, text)
  return text
}

function percentOf({ tasks, done, effort, effortDone }: TaskAggregate): number | null {
  if (tasks === 0) return null
  return effort === 0 ? (100 * done) / tasks : (100 * effortDone) / effort
}

function readDeadline(db: ReadableDb): string {
  // A workspace is created with its program row, whose deadline is a date.
  return db.raw.prepare(`SELECT deadline FROM program WHERE id = 'program'`).pluck().get() as string
}

function readFindingCounts(db: ReadableDb, ids: string | null): ReadonlyMap<string, number> {
  const within = ids === null ? '' : 'AND workload_id IN (SELECT value FROM json_each(@ids))'
  const rows = db.raw
    .prepare(
      `SELECT workload_id, count(*) FROM finding
       WHERE workload_id IS NOT NULL AND state IN ('new', 'linked') ${within} GROUP BY workload_id`,
    )
    .raw()
    .all({ ids }) as [string, number][] // the two columns above
  return new Map(rows)
}

function readWaivers(db: ReadableDb): ReadonlyMap<string, readonly Waiver[]> {
  const found = new Map<string, Waiver[]>()
  for (const waiver of rowsOf(db, 'waiver')) {
    const known = found.get(waiver.workloadId)
    if (known === undefined) found.set(waiver.workloadId, [waiver])
    else known.push(waiver)
  }
  return found
}

interface RuleScope {
  readonly scope: WorkloadRow['scope']
  readonly confidence: WorkloadRow['scopeConfidence']
  readonly conflict: boolean
}

function readRuleScopes(db: ReadableDb, ids: string | null): ReadonlyMap<string, RuleScope> {
  const where = idsCondition('workload_id', ids)
  const rows = db.raw
    .prepare(`SELECT workload_id, scope, confidence, conflict FROM derived_scope ${where}`)
    .raw()
    .all({ ids }) as [string, RuleScope['scope'], RuleScope['confidence'], number][] // only the scope derivation writes here
  return new Map(
    rows.map(([id, scope, confidence, conflict]) => [id, { scope, confidence, conflict: conflict === 1 }]),
  )
}

function readVerdicts(db: ReadableDb, ids: string | null): ReadonlyMap<string, WorkloadRow['verdict']> {
  const rows = db.raw
    .prepare(`SELECT workload_id, verdict FROM derived_assessment ${idsCondition('workload_id', ids)}`)
    .raw()
    .all({ ids }) as [string, WorkloadRow['verdict']][] // only the assessment derivation writes this table
  return new Map(rows)
}
