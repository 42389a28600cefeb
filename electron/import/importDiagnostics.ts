import type { Diagnostic } from '#shared/model/problem.ts'
import type { ImportPlan } from './planImport.ts'

const listed = 5

/** What a person should know about a file before importing it; every message says what to do. */
export function importDiagnostics(plan: ImportPlan): Diagnostic[] {
  return [
    nameMissing(plan),
    damagedText(plan),
    rejectedRows(plan),
    shortRows(plan),
    repeatedKeys(plan),
    mentions(plan),
    otherSheets(plan),
  ].filter((found) => found !== null)
}

/** True when some column gives the name, without which no row can be imported. */
export function hasName(plan: ImportPlan): boolean {
  return plan.mapping.columns.some((column) => column.target === 'name')
}

function nameMissing(plan: ImportPlan): Diagnostic | null {
  if (hasName(plan)) return null
  return problem(
    'import.no-name-column',
    'error',
    'No column is mapped to Name, so no row can be imported.',
    'Choose the column that holds the name of each workload.',
  )
}

function damagedText(plan: ImportPlan): Diagnostic | null {
  if (!plan.source.table.damagedText) return null
  return problem(
    'import.damaged-text',
    'warning',
    `Some characters are not valid ${plan.source.table.encoding} and were replaced by �.`,
    'Choose another encoding, or export the file again as UTF-8.',
  )
}

function rejectedRows(plan: ImportPlan): Diagnostic | null {
  if (!hasName(plan)) return null
  const reasons = plan.mapped.flatMap((row, index) =>
    row.kind === 'rejected' ? [{ index, reason: row.reason }] : [],
  )
  if (reasons.length === 0) return null
  return {
    code: 'import.rejected-rows',
    severity: 'warning',
    message: `${count(reasons.length, 'row')} can't be imported and will come back in a file with the reason.`,
    next: 'Import the good ones now; correct the others in that file and import it again. Or map the column elsewhere.',
    subjects: reasons.slice(0, listed).map(({ index, reason }) => ({
      entity: 'row',
      id: String(index + 1),
      label: `row ${index + 1}: ${reason}`,
    })),
  }
}

function shortRows(plan: ImportPlan): Diagnostic | null {
  const { source } = plan
  if (source.table.format === 'xlsx') return null
  const short = source.rows.filter(
    (row) => row.problem === null && row.cells.length < source.headers.length,
  ).length
  if (short === 0) return null
  return problem(
    'import.short-rows',
    'info',
    `${count(short, 'row')} with fewer cells than the header; the missing ones count as empty.`,
    'Nothing to do, unless a line break or delimiter was lost in the export.',
  )
}

function repeatedKeys(plan: ImportPlan): Diagnostic | null {
  const { repeatedKeys: keys } = plan
  if (keys.length === 0) return null
  return {
    code: 'import.repeated-keys',
    severity: 'info',
    message: `${count(keys.length, 'key')} on more than one row; the rows are told apart as "#2", "#3" and so on.`,
    next: 'If they are the same workload, merge them in the source; else map a column that tells them apart to Key.',
    subjects: keys.slice(0, listed).map((key) => ({ entity: 'key', id: key, label: key })),
  }
}

function mentions(plan: ImportPlan): Diagnostic | null {
  const found = plan.mapped.filter((row) => row.kind === 'row' && row.mention !== null).length
  if (found === 0) return null
  return problem(
    'import.claude-mentions',
    'info',
    `${count(found, 'row')} whose text names Claude or Anthropic; each gets a finding.`,
    'Check these first: the others do not say whether they use Claude.',
  )
}

function otherSheets(plan: ImportPlan): Diagnostic | null {
  const { sheets, sheet } = plan.source.table
  const others = sheets.filter((name) => name !== sheet)
  if (others.length === 0) return null
  return problem(
    'import.other-sheets',
    'info',
    `Only sheet "${sheet}" is read; the workbook also has ${others.slice(0, listed).join(', ')}${others.length > listed ? ', …' : ''}.`,
    'Choose another sheet if the inventory is there.',
  )
}

function problem(code: string, severity: Diagnostic['severity'], message: string, next: string): Diagnostic {
  return { code, severity, message, next, subjects: [] }
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en-US')} ${word}${number === 1 ? '' : 's'}`
}
