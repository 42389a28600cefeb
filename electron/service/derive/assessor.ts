import { type CheckBook, checkBook } from '#shared/assess/checkBook.ts'
import { type CompiledAlternative, compileCatalog } from '#shared/assess/compileCatalog.ts'
import { assessmentOf } from '#shared/assess/describe.ts'
import type { AssessInput } from '#shared/assess/input.ts'
import { isProposed, type Placing, place, rank, rankOpen } from '#shared/assess/rank.ts'
import type { Assessment } from '#shared/assess/result.ts'
import { prepareSubject, type Subject } from '#shared/assess/subject.ts'
import type { ReadableDb } from '../../store/database.ts'
import { assessTables, currentCatalog } from './currentCatalog.ts'

/** Assessment against the catalog in force on one status date. */
export interface Assessor {
  readonly book: CheckBook
  readonly subject: (input: AssessInput) => Subject
  readonly byId: (alternativeId: string) => CompiledAlternative | undefined
  /** All that apply, best first. */
  readonly all: (subject: Subject) => readonly Placing[]
  /** All that apply and are not blocked, best first. */
  readonly open: (subject: Subject) => readonly Placing[]
  readonly one: (subject: Subject, alternative: CompiledAlternative) => Placing
  readonly describe: (subject: Subject, placing: Placing) => Assessment
}

/** Prepares the workspace's catalog for matching; keep it for as many workloads as there are. */
export function createAssessor(db: ReadableDb, asOf: string): Assessor {
  const tables = assessTables()
  const book = checkBook(compileCatalog(currentCatalog(db).catalog, asOf))
  const ids = new Map(book.alternatives.map((alternative) => [alternative.entry.id, alternative]))
  return {
    book,
    subject: (input) => prepareSubject(input, book, tables),
    byId: (alternativeId) => ids.get(alternativeId),
    all: (subject) => rank(subject, book, tables),
    open: (subject) => rankOpen(subject, book, tables),
    one: (subject, alternative) => place(subject, alternative, tables),
    describe: (subject, placing) => assessmentOf(subject, placing, tables),
  }
}

/** The first placing that may be proposed, leaving out one alternative; null when there is none. */
export function bestProposed(placings: readonly Placing[], except: string | null = null): Placing | null {
  return placings.find((placing) => isProposed(placing) && placing.alternative.entry.id !== except) ?? null
}
