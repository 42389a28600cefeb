import { assertNever } from '#shared/model/problem.ts'
import { buildBriefing } from '#shared/report/buildBriefing.ts'
import { chosenColumns } from '#shared/report/columns.ts'
import type { ExportNotes } from '#shared/report/exportNotes.ts'
import { briefingHtml } from '#shared/report/html/briefingHtml.ts'
import { exportRows } from '../../export/exportRows.ts'
import { readFilteredFacts } from '../../export/filteredFacts.ts'
import { replaceFile } from '../../export/replaceFile.ts'
import { writeCsv } from '../../export/writeCsv.ts'
import { writeXlsx } from '../../export/writeXlsx.ts'
import { openReadable, type ReadableDb } from '../../store/database.ts'
import { rowById } from '../../store/rows.ts'
import { type Job, JobCancelled, type JobControl } from '../protocol.ts'

export interface ExportJobInput {
  readonly path: string
  readonly asOf: string
  readonly kind: 'csv' | 'xlsx' | 'html'
  readonly out: string
  readonly workloadIds?: readonly string[] | undefined
  readonly columns?: readonly string[] | undefined
  readonly filters?: string | undefined
}

export interface ExportJobOutput {
  readonly file: string
  readonly bytes: number
  readonly rows: number
}

/** Writes one export file from its own read-only connection; whole or, when cancelled or failed, not at all. */
export const exportFile: Job<ExportJobInput, ExportJobOutput> = async (input, control) => {
  const db = openReadable(input.path)
  try {
    control.progress(0.1, 'Reading')
    const { content, rows } = await makeContent(db, input)
    stopIfCancelled(control)
    control.progress(0.9, 'Writing')
    const bytes = replaceFile(input.out, content, () => stopIfCancelled(control))
    return { file: input.out, bytes, rows }
  } finally {
    db.raw.close()
  }
}

interface Content {
  readonly content: string | Uint8Array
  readonly rows: number
}

async function makeContent(db: ReadableDb, input: ExportJobInput): Promise<Content> {
  const notes = readNotes(db, input)
  if (input.kind === 'html') {
    const facts = readFilteredFacts(db, input.asOf, input.workloadIds)
    return { content: briefingHtml(buildBriefing(facts), notes), rows: facts.rows.length }
  }
  const rows = exportRows(db, input.asOf, input.workloadIds)
  const columns = chosenColumns(input.columns)
  switch (input.kind) {
    case 'csv':
      return { content: writeCsv(rows, columns, notes), rows: rows.length }
    case 'xlsx':
      return { content: await writeXlsx(rows, columns, notes), rows: rows.length }
    default:
      return assertNever(input.kind)
  }
}

function readNotes(db: ReadableDb, { asOf, filters, workloadIds }: ExportJobInput): ExportNotes {
  const program = rowById(db, 'program', 'program')
  const chosen = workloadIds === undefined ? '' : `${workloadIds.length} chosen workloads`
  return {
    program: program?.name ?? '',
    asOf,
    filters: filters === undefined || filters === '' ? chosen : filters,
    marking: program?.marking ?? '',
    designation: program?.designation ?? '',
  }
}

function stopIfCancelled(control: JobControl): void {
  if (control.cancelled()) throw new JobCancelled()
}
