import { type CompactLine, unpackLine } from '#shared/assess/compactLine.ts'
import { placingWarnings, rankedLineOf } from '#shared/assess/describe.ts'
import type { AssessInput } from '#shared/assess/input.ts'
import { questionOf } from '#shared/assess/openQuestion.ts'
import type { RankedLine } from '#shared/assess/result.ts'
import type { OpenQuestion, RankedWorkload } from '#shared/contract/channels/assess.ts'
import type { Output } from '#shared/contract/contract.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowById } from '../../store/rows.ts'
import { all, sql } from '../../store/sql.ts'
import { readAssessInputs } from './assessInputs.ts'
import { type Assessor, createAssessor } from './assessor.ts'

type SummaryLine = Output<'assess.summary'>['workloads'][number]

/** How many workloads are assessed. */
export function countDerived(db: ReadableDb): number {
  return Number(db.raw.prepare('SELECT count(*) FROM derived_assessment').pluck().get())
}

/** Everything about one workload's alternatives, computed now. Throws ExpectedError when there is no such workload. */
export function describeWorkload(
  db: ReadableDb,
  asOf: string,
  workloadId: string,
): Output<'assess.workload'> {
  const input = readOne(db, workloadId)
  const assessor = createAssessor(db, asOf)
  const subject = assessor.subject(input)
  const decision = rowById(db, 'decision', workloadId)
  return {
    workloadId,
    requirements: input.requirements.map(({ resolved }) => resolved),
    currentMonthlyCostUsd: subject.current.usd,
    currentCostBasis: subject.current.basis,
    ranked: assessor.all(subject).map((placing) => assessor.describe(subject, placing)),
    chosen: decision?.alternativeId ?? null,
    runnerUp: decision?.runnerUpId ?? null,
  }
}

/** Rankings without reasons: the stored ones of all that must move, or one workload's computed now. */
export function readRanking(db: ReadableDb, asOf: string, workloadId: string | null): RankedWorkload[] {
  const assessor = createAssessor(db, asOf)
  if (workloadId === null)
    return readDerived(db).map((row) => ({
      workloadId: row.workload_id,
      ranked: [...unpacked(row.ranked, assessor)],
      chosen: row.chosen,
    }))
  const input = readOne(db, workloadId)
  const subject = assessor.subject(input)
  const ranked = assessor.open(subject).map((placing) => rankedLineOf(subject, placing))
  return [{ workloadId, ranked, chosen: rowById(db, 'decision', workloadId)?.alternativeId ?? null }]
}

function readOne(db: ReadableDb, workloadId: string): AssessInput {
  const [input] = readAssessInputs(db, [workloadId])
  if (input !== undefined) return input
  throw new ExpectedError(
    'no-such-workload',
    `There is no workload with the id "${workloadId}".`,
    'It may have been deleted: undo the deletion, or pick another from the inventory.',
  )
}

/** One line per workload that must move. */
export function readSummary(db: ReadableDb, asOf: string): Output<'assess.summary'> {
  const assessor = createAssessor(db, asOf)
  const rows = readDerived(db)
  const choices = chosenOthers(db, assessor, rows)
  const counts: Record<string, number> = { fit: 0, gaps: 0, unknown: 0, blocked: 0, chosen: 0, undecided: 0 }
  const workloads = rows.map((row): SummaryLine => {
    const verdict = row.verdict ?? 'blocked'
    counts[verdict] = (counts[verdict] ?? 0) + 1
    const decided = row.chosen === null ? 'undecided' : 'chosen'
    counts[decided] = (counts[decided] ?? 0) + 1
    return summaryLine(row, choices.get(row.workload_id) ?? null, assessor)
  })
  return { workloads, counts }
}

function summaryLine(row: DerivedRow, other: Choice | null, assessor: Assessor): SummaryLine {
  const best = unpacked(row.ranked, assessor).find((line) => line.alternativeId === row.best_id) ?? null
  const choseBest = row.chosen !== null && row.chosen === row.best_id
  const spoken = other?.line ?? (row.chosen === null || choseBest ? best : null)
  const name = row.chosen === null ? null : (assessor.byId(row.chosen)?.entry.name ?? row.chosen)
  return {
    workloadId: row.workload_id,
    name: row.name,
    bestId: row.best_id,
    bestName: row.best_name,
    verdict: row.verdict,
    chosenId: row.chosen,
    chosenName: name,
    chosenVerdict: row.chosen === null ? null : (spoken?.verdict ?? null),
    unknowns: spoken?.unknown ?? 0,
    currentMonthlyCostUsd: row.current_cost,
    chosenMonthlyCostUsd: row.chosen === null ? null : (spoken?.monthlyCostUsd ?? null),
    effortDays: spoken?.effortDays ?? null,
    warnings: warningsOf(row, other, spoken),
  }
}

function warningsOf(row: DerivedRow, other: Choice | null, spoken: RankedLine | null): string[] {
  if (other !== null) return [...other.warnings]
  if (row.chosen !== null && spoken === null) return ['The chosen alternative is no longer in the catalog.']
  return JSON.parse(row.warnings) as string[] // only the derivation writes this column
}

interface Choice {
  readonly line: RankedLine
  readonly warnings: readonly string[]
}

/** Choices other than the best one are worked out now: a ranking keeps its first eight only. */
function chosenOthers(
  db: ReadableDb,
  assessor: Assessor,
  rows: readonly DerivedRow[],
): ReadonlyMap<string, Choice> {
  const wanted = new Map(
    rows.flatMap(({ workload_id, chosen, best_id }) => {
      const alternative = chosen === null || chosen === best_id ? undefined : assessor.byId(chosen)
      return alternative === undefined ? [] : [[workload_id, alternative] as const]
    }),
  )
  const choices = new Map<string, Choice>()
  if (wanted.size === 0) return choices
  for (const input of readAssessInputs(db, [...wanted.keys()])) {
    const alternative = wanted.get(input.workload.id)
    if (alternative === undefined) continue
    const subject = assessor.subject(input)
    const placing = assessor.one(subject, alternative)
    const line = rankedLineOf(subject, placing)
    choices.set(input.workload.id, { line, warnings: placingWarnings(subject, placing) })
  }
  return choices
}

/** The unknowns that hold up verdicts, most workloads first, then by question. */
export function readQuestions(db: ReadableDb, asOf: string): OpenQuestion[] {
  const assessor = createAssessor(db, asOf)
  const rows = readDerived(db)
  const choices = chosenOthers(db, assessor, rows)
  const open = openPartitions(db)
  const questions = new Map<string, OpenQuestion>()
  for (const row of rows) {
    const stored = unpacked(row.ranked, assessor)
    const line = choices.get(row.workload_id)?.line ?? stored.find((one) => one.alternativeId === row.best_id)
    for (const kind of line?.unknownKinds ?? [])
      if (line !== undefined) count(questions, line, kind, open.has(row.workload_id))
  }
  return [...questions.values()].sort(
    (a, b) => b.workloads - a.workloads || (a.question < b.question ? -1 : 1),
  )
}

function count(
  questions: Map<string, OpenQuestion>,
  line: RankedLine,
  kind: RankedLine['unknownKinds'][number],
  partitionOpen: boolean,
): void {
  const { ofWorkload, question, settles } = questionOf(kind, line.name, partitionOpen)
  const known = questions.get(question)
  questions.set(question, {
    alternativeId: ofWorkload ? null : line.alternativeId,
    alternativeName: ofWorkload ? null : line.name,
    kind,
    question,
    settles,
    workloads: (known?.workloads ?? 0) + 1,
  })
}

/** Workloads whose partition requirement has no value yet. */
function openPartitions(db: ReadableDb): ReadonlySet<string> {
  const open = readAssessInputs(db, null).filter(({ requirements }) =>
    requirements.some(({ value }) => value?.kind === 'partition' && value.value === null),
  )
  return new Set(open.map(({ workload }) => workload.id))
}

function readDerived(db: ReadableDb) {
  return all(
    db,
    sql
      .selectFrom('derived_assessment as a')
      .innerJoin('workload as w', 'w.id', 'a.workload_id')
      .leftJoin('decision as d', 'd.id', 'a.workload_id')
      .select(['a.workload_id', 'w.name', 'a.best_id', 'a.best_name', 'a.current_cost', 'a.ranked'])
      .select(['a.warnings', 'd.alternative_id as chosen'])
      // The derivation writes verdicts of the vocabulary only.
      .select((eb) => eb.ref('a.verdict').$castTo<SummaryLine['verdict']>().as('verdict'))
      .orderBy('w.name')
      .orderBy('w.id'),
  )
}
type DerivedRow = ReturnType<typeof readDerived>[number]

function unpacked(ranked: string, assessor: Assessor): readonly RankedLine[] {
  const lines = JSON.parse(ranked) as CompactLine[] // only the derivation writes this column
  return lines.flatMap((line) => {
    const alternative = assessor.byId(line[0])
    return alternative === undefined ? [] : [unpackLine(line, alternative.entry)]
  })
}
