import type { Problem } from '#shared/model/problem.ts'

/** Where the command line writes: results to `out`, progress, notes and errors to `note`. */
export interface Output {
  readonly json: boolean
  readonly result: (value: Readonly<Record<string, unknown>>) => void
  readonly note: (text: string) => void
  readonly problem: (problem: Problem) => void
}

/** Output for a run: with `json`, exactly one object on stdout and nothing else there. */
export function makeOutput(json: boolean): Output {
  const note = (text: string) => void process.stderr.write(`${text}\n`)
  return {
    json,
    note,
    result: (value) =>
      void process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${humanText(value)}\n`),
    problem({ code, message, next }) {
      if (json) process.stdout.write(`${JSON.stringify({ error: { code, message, next } })}\n`)
      note(`error ${code}: ${message}\n  next: ${next}`)
    },
  }
}

/** A result as text for people: a line per key, a table per list of objects. */
export function humanText(value: Readonly<Record<string, unknown>>): string {
  const width = Math.max(...Object.keys(value).map((key) => key.length), 0)
  const lines = Object.entries(value).map(([key, item]) => {
    if (Array.isArray(item) && item.every(isRecord))
      return `${key}: ${item.length}${item.length === 0 ? '' : `\n${table(item)}`}`
    return `${key.padEnd(width)}  ${cell(item)}`
  })
  return lines.join('\n')
}

const tableRows = 50

function table(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = Object.keys(rows[0] ?? {}).filter((key) => !isRecord(rows[0]?.[key]))
  const cells = rows.slice(0, tableRows).map((row) => columns.map((column) => cell(row[column]).slice(0, 60)))
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...cells.map((row) => row[i]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    `  ${row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()}`
  const more = rows.length > tableRows ? [`  … and ${rows.length - tableRows} more (use --json for all)`] : []
  return [line(columns), ...cells.map(line), ...more].join('\n')
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return 'unknown'
  if (Array.isArray(value)) return value.map(cell).join('; ')
  if (isRecord(value))
    return Object.entries(value)
      .map(([key, item]) => `${key} ${cell(item)}`)
      .join(', ')
  return String(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
