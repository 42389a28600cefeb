import type { Line } from '../model/groupRows.ts'

/** The stable key of a line: the workload's id, or `group:` and the group's value. */
export function lineKey(line: Line): string {
  return line.kind === 'row' ? line.row.id : `group:${line.key}`
}
