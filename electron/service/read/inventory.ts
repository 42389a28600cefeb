import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import type { Waiver } from '#shared/model/entities/scope.ts'
import { toIso } from '#shared/plan/day.ts'
import { dueOf, isInForce } from '#shared/plan/due.ts'
import { effectiveScope } from '#shared/policy/effectiveScope.ts'
import { leadingWaiver, waiverStateOn } from '#shared/progress/waiverState.ts'
import { workloadProgress } from '#shared/progress/workloadProgress.ts'
import type { Cell } from '../../store/columns.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowsOf } from '../../store/rows.ts'
import { catalogNames } from '../derive/currentCatalog.ts'
import { idsCondition, readTaskAggregates, type TaskAggregate } from './taskAggregates.ts'
import { rowColumns, rowSelect, workloadFields } from './workloadColumns.ts'

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

/** Inventory rows in order of creation, joined set-wise; `ids` limits them. What is not derived yet is null. */
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
  const statement = db.raw.prepare(`${query} ${idsCondition('w.id', wanted)} ORDER BY w.rowno`)
  const rows = statement.raw().all({ ids: wanted }) as Cell[][] // STRICT columns
  return rows.map((cells) => toEntry(cells, lookups))
}

// The two widest derived tables are read apart: looking up their wide rows one by one takes three times a scan.
const query = `
SELECT ${rowSelect}, r.kind, r.scope, d.alternative_id, v.name, p.start, p.finish, p.slack, p.p80
FROM workload w
LEFT JOIN scope_review r ON r.id = w.id
LEFT JOIN decision d ON d.id = w.id
LEFT JOIN wave v ON v.id = w.wave_id
LEFT JOIN derived_workload p ON p.workload_id = w.id`

/** The joined columns after the workload's own, in the order of `query`. */
type Joined = [
  reviewKind: 'sign-off' | 'override' | null,
  reviewScope: WorkloadRow['scope'] | null,
  alternativeId: string | null,
  wave: string | null,
  start: number | null,
  finish: number | null,
  slack: number | null,
  p80: number | null,
]

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

function toEntry(cells: readonly Cell[], lookups: Lookups): InventoryEntry {
  // The spine checked the workload's fields, the derivations their own columns.
  const row = workloadFields(cells) as unknown as Mutable<WorkloadRow>
  const joined = cells.slice(rowColumns.length) as unknown as Joined
  const tasks = lookups.tasks.get(row.id) ?? noTasks
  const waivers = lookups.waivers.get(row.id) ?? noWaivers
  setScope(row, joined, lookups.scopes.get(row.id) ?? null)
  setProgress(row, tasks, waivers, lookups)
  row.findings = lookups.findings.get(row.id) ?? 0
  const [, , alternativeId, wave, start, finish, slack, p80] = joined
  row.verdict = lookups.verdicts.get(row.id) ?? null
  row.alternativeId = alternativeId
  row.alternativeName = alternativeId === null ? null : (lookups.names.get(alternativeId) ?? alternativeId)
  row.wave = wave
  row.plannedStart = dateOf(start)
  row.plannedFinish = dateOf(finish)
  row.slackDays = slack
  const doneOn = row.progress === 'done' ? doneDay(row.movedOn, tasks, lookups.asOf) : null
  return { row, tasks, doneOn, p80: dateOf(p80), waivers }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function setScope(row: Mutable<WorkloadRow>, [kind, scope]: Joined, rules: RuleScope | null): void {
  const review = kind === null || scope === null ? null : { kind, scope }
  const effective = effectiveScope(rules, review)
  row.scope = effective.scope
  row.scopeConfidence = effective.confidence
  row.scopeBy = effective.by
  row.scopeConflict = effective.conflict
}

function setProgress(
  row: Mutable<WorkloadRow>,
  tasks: TaskAggregate,
  waivers: readonly Waiver[],
  { asOf, deadline }: Lookups,
): void {
  const waiver = leadingWaiver(waivers, asOf)
  const waived = waiver !== null && isInForce(waiver, asOf)
  const due = row.scope === 'out' ? null : dueOf(row, deadline, waivers, asOf)
  row.due = due?.due ?? null
  row.dueFrom = due?.from ?? null
  row.waiver = waiver === null ? null : waiverStateOn(waiver, asOf)
  row.progress = workloadProgress(
    {
      scope: row.scope,
      movedOn: row.movedOn,
      waived,
      tasks: tasks.tasks,
      doneTasks: tasks.done,
      anyStarted: tasks.anyStarted,
      blockedTasks: tasks.blocked,
    },
    asOf,
  )
  row.percent = percentOf(tasks)
  row.tasks = tasks.tasks
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
