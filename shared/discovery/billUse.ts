import { claudeModel } from '../catalog/claudeModel.ts'
import { claudeId } from './claudeId.ts'
import type { Found } from './found.ts'
import { groupBy } from './groupBy.ts'

/** Bill lines of one account, region, product, usage type, unit and month, summed. */
export interface BillSum {
  readonly account: string
  readonly region: string
  /** Product or service name, as the bill has it. */
  readonly product: string
  readonly usageType: string
  /** Unit of the amount (`pricing_unit`), e.g. `1K tokens`; empty where the bill has none. */
  readonly unit: string
  readonly resource: string
  readonly month: string
  readonly amount: number | null
  readonly cost: number | null
  readonly currency: string
}

/** Sums of Claude lines as findings: one per account, region and model, with months, spend and tokens. */
export function billFindings(path: string, sums: readonly BillSum[]): Found[] {
  const groups = groupBy(sums, (sum) => [sum.account, sum.region, modelOf(sum)].join('|'))
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, rows]) => findingOf(path, key, rows))
}

function findingOf(path: string, key: string, rows: readonly BillSum[]): Found {
  const [first] = rows
  const account = first?.account ?? ''
  const region = first?.region ?? ''
  const model = first === undefined ? '' : modelOf(first)
  const months = [...groupBy(rows, ({ month }) => month)].sort(([a], [b]) => (a < b ? -1 : 1))
  const cost = sum(rows.map((row) => row.cost))
  const currency = [...new Set(rows.map((row) => row.currency).filter((one) => one !== ''))].join(', ')
  const resources = [...new Set(rows.map((row) => row.resource).filter((one) => one !== ''))]
    .sort()
    .slice(0, 20)
  const money =
    cost === null
      ? 'an unknown amount'
      : `${round(cost)} ${currency === '' ? 'in the bill’s currency' : currency}`
  return {
    source: 'bill',
    kind: 'bill',
    use: 'runtime',
    path,
    line: null,
    rule: 'bill.claude',
    model,
    confidence: 0.95,
    detail: `${first?.product ?? ''}: ${money} in ${months.map(([month]) => month).join(', ')}.`,
    facts: {
      account,
      region,
      product: first?.product ?? '',
      currency,
      costUsd: currency === 'USD' || currency === '' ? cost : null,
      cost,
      ...tokensOf(rows),
      months: months.map(([month]) => month),
      perMonth: months.map(([month, own]) => ({
        month,
        cost: sum(own.map((row) => row.cost)),
        ...tokensOf(own),
      })),
      resources,
      usageTypes: [...new Set(rows.map((row) => row.usageType).filter((one) => one !== ''))]
        .sort()
        .slice(0, 50),
    },
    key: `bill|${key}`,
    place: `account ${account === '' ? 'unknown' : account} bill`,
  }
}

function modelOf({ product, usageType, resource }: BillSum): string {
  const id = claudeId(`${product} ${usageType} ${resource}`)
  if (id !== null) return id.model
  const named = claudeModel(`${product} ${usageType}`)
  return named === null ? 'claude' : `claude-${named.key}`
}

type TokenKind = 'inputTokens' | 'outputTokens' | 'cacheReadTokens' | 'cacheWriteTokens'

/** Token sums by sort; null where the bill states none, or a unit that can't be read. */
function tokensOf(rows: readonly BillSum[]): Readonly<Record<TokenKind, number | null>> {
  const of = (kind: TokenKind) => sum(rows.filter((row) => tokenKind(row.usageType) === kind).map(tokens))
  return {
    inputTokens: of('inputTokens'),
    outputTokens: of('outputTokens'),
    cacheReadTokens: of('cacheReadTokens'),
    cacheWriteTokens: of('cacheWriteTokens'),
  }
}

function tokenKind(usageType: string): TokenKind | null {
  const plain = usageType.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (/cacheread/.test(plain)) return 'cacheReadTokens'
  if (/cachewrite/.test(plain)) return 'cacheWriteTokens'
  if (/inputtoken/.test(plain)) return 'inputTokens'
  return /outputtoken/.test(plain) ? 'outputTokens' : null
}

function tokens({ amount, unit }: BillSum): number | null {
  const factor = tokensPerUnit(unit)
  return amount === null || factor === null ? null : Math.round(amount * factor)
}

/** How many tokens one unit is: `1K tokens` 1,000, `1M tokens` 1,000,000, `Tokens` 1; null for `Units` and others. */
export function tokensPerUnit(unit: string): number | null {
  const match = /^\s*(\d[\d,.]*)?\s*(k|m|thousand|million)?\s*-?\s*tokens?\s*$/i.exec(unit)
  if (match === null) return null
  const count = match[1] === undefined ? 1 : Number(match[1].replaceAll(',', ''))
  const scale = match[2]?.toLowerCase().charAt(0)
  return count * (scale === 'k' || scale === 't' ? 1_000 : scale === 'm' ? 1_000_000 : 1)
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : round(known.reduce((total, value) => total + value, 0))
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
