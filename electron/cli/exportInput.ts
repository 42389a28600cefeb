import { exportKinds } from '#shared/contract/channels/report.ts'
import type { Input } from '#shared/contract/contract.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { Caller } from './opened.ts'
import { assignments, matches } from './where.ts'

/** The export channel's input for a kind, a file, and `--where` filters. */
export async function exportInput(
  where: unknown,
  kind: string,
  out: string,
  call: Caller,
): Promise<Input<'export.run'>> {
  const known = exportKinds.find((candidate) => candidate === kind)
  if (known === undefined) {
    throw new ExpectedError('usage', `"${kind}" can’t be exported.`, `Use one of: ${exportKinds.join(', ')}.`)
  }
  const wanted = assignments(where)
  if (wanted.size === 0) return { kind: known, out }
  const { rows } = await call('workload.all', {})
  return {
    kind: known,
    out,
    workloadIds: rows.filter((row) => matches(row, wanted)).map((row) => row.id),
    filters: [...wanted].map(([field, value]) => `${field} is ${value}`).join(', '),
  }
}
