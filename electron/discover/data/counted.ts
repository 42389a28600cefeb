import type { CallCount } from '#shared/discovery/logUse.ts'
import type { Row } from './duck.ts'

/** A row of a log query as a typed count. Rows without a model or a day are none. */
export function counted(row: Row): CallCount | null {
  const day = textOf(row.day)
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null
  return {
    account: textOf(row.account),
    region: textOf(row.region),
    identity: textOf(row.identity),
    model: textOf(row.model),
    event: textOf(row.event),
    day,
    calls: numberOf(row.calls) ?? 0,
    errors: numberOf(row.errors) ?? 0,
    inputTokens: numberOf(row.input_tokens),
    outputTokens: numberOf(row.output_tokens),
    cacheReadTokens: numberOf(row.cache_read_tokens),
    cacheWriteTokens: numberOf(row.cache_write_tokens),
  }
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value)
}

export function numberOf(value: unknown): number | null {
  if (value === null || value === undefined || value === '') return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}
