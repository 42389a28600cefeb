import { formatDate } from './format.ts'

/** What every export says about itself. */
export interface ExportNotes {
  readonly program: string
  readonly asOf: string
  /** The filters in force, in words; empty when none were. */
  readonly filters: string
  readonly marking: string
  readonly designation: string
}

/** The notes as label and text, in order; empty ones left out. */
export function noteLines(notes: ExportNotes, rows: number): readonly (readonly [string, string])[] {
  const lines: (readonly [string, string])[] = [
    ['Program', notes.program],
    ['Data as of', formatDate(notes.asOf)],
    ['Filters', notes.filters === '' ? 'none: all workloads' : notes.filters],
    ['Rows', String(rows)],
    ['Marking', notes.marking],
    ['Designation', notes.designation],
    ['Empty cells', 'unknown or not applicable, never zero'],
    ['Made with', 'Offramp'],
  ]
  return lines.filter(([, text]) => text !== '')
}
