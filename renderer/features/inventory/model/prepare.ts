import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { cellText, isUnknown } from './cellText.ts'
import type { CellValue, InventoryColumn } from './column.ts'

/** A column's distinct values numbered: `codes[row]` lists the values of a row, as indices into `values` ('' = unknown). */
export interface Coded {
  readonly values: readonly string[]
  readonly codes: readonly (readonly number[])[]
}

/** Rows with everything that filtering and sorting need per column, made once per change of the data. */
export interface Prepared {
  readonly rows: readonly WorkloadRow[]
  readonly coded: (column: InventoryColumn) => Coded
  readonly ranks: (column: InventoryColumn) => Float64Array
  /** Lower-case text of each row, for words typed in the search line. */
  readonly texts: () => readonly string[]
  readonly columnTexts: (column: InventoryColumn) => readonly string[]
}

const searched = [
  'name',
  'component',
  'organization',
  'owner',
  'contractor',
  'contract',
  'vendor',
  'key',
  'region',
  'stage',
  'emailDomain',
  'wave',
  'alternativeName',
] as const

/** Wraps rows with per-column tables that are built when first asked for. */
export function prepare(rows: readonly WorkloadRow[]): Prepared {
  const coded = new Map<string, Coded>()
  const ranks = new Map<string, Float64Array>()
  const columnTexts = new Map<string, readonly string[]>()
  let texts: readonly string[] | undefined
  return {
    rows,
    coded: (column) => remembered(coded, column.id, () => encode(rows, column)),
    ranks: (column) => remembered(ranks, column.id, () => rank(rows, column)),
    columnTexts: (column) =>
      remembered(columnTexts, column.id, () =>
        rows.map((row) => cellText(column, column.read(row)).toLowerCase()),
      ),
    texts: () => {
      texts ??= rows.map(searchText)
      return texts
    },
  }
}

/** The value as the text it is filtered by: raw words, '' for unknown. */
export function filterValues(value: CellValue): readonly string[] {
  if (isUnknown(value)) return ['']
  return Array.isArray(value) ? (value as readonly string[]) : [String(value)] // isArray does not narrow readonly arrays
}

function searchText(row: WorkloadRow): string {
  const lists = [...row.tags, ...row.models, ...row.features]
  return `${searched.map((field) => row[field] ?? '').join('\n')}\n${lists.join('\n')}`.toLowerCase()
}

function remembered<T>(store: Map<string, T>, key: string, make: () => T): T {
  const known = store.get(key)
  if (known !== undefined) return known
  const made = make()
  store.set(key, made)
  return made
}

function encode(rows: readonly WorkloadRow[], column: InventoryColumn): Coded {
  const numbers = new Map<string, number>()
  const singles: (readonly number[])[] = []
  const codes = rows.map((row) => {
    const own = filterValues(column.read(row)).map((value) => {
      const known = numbers.get(value)
      if (known !== undefined) return known
      numbers.set(value, numbers.size)
      singles.push([numbers.size - 1])
      return numbers.size - 1
    })
    return own.length === 1 ? (singles[own[0] ?? 0] ?? own) : own
  })
  return { values: [...numbers.keys()], codes }
}

const collator = new Intl.Collator('en-US', { numeric: true, sensitivity: 'base' })

/** A number per row that orders the column; unknown is NaN. Words go by their vocabulary, texts by natural order. */
function rank(rows: readonly WorkloadRow[], column: InventoryColumn): Float64Array {
  const values = rows.map(column.read)
  const numbers = new Float64Array(rows.length)
  const order =
    column.words === undefined
      ? textOrder(column.id, values)
      : new Map([...column.words.keys()].map((key, at) => [key, at]))
  values.forEach((value, at) => {
    numbers[at] = isUnknown(value) ? Number.NaN : rankOf(value, order)
  })
  return numbers
}

function rankOf(value: CellValue, order: ReadonlyMap<string, number>): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 0 : 1
  return order.get(sortText(value)) ?? Number.NaN
}

function sortText(value: CellValue): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** The last sorted texts per column: after a small edit nearly sorted input makes sorting again nearly free. */
const lastOrders = new Map<string, readonly string[]>()

function textOrder(columnId: string, values: readonly CellValue[]): ReadonlyMap<string, number> {
  const texts = new Set(values.filter((value) => typeof value !== 'number').map(sortText))
  const known = (lastOrders.get(columnId) ?? []).filter((text) => texts.has(text))
  const sorted = [...new Set([...known, ...texts])].sort(compareTexts)
  lastOrders.set(columnId, sorted)
  return new Map(sorted.map((text, at) => [text, at]))
}

/** Natural order; texts that differ in case only still have one order, so that the memory above changes nothing. */
function compareTexts(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}
