import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { type Mutation, set } from '#shared/model/change.ts'
import type { Json } from '#shared/model/scalars.ts'
import { formatCount } from '../../app/format.ts'
import { word } from './model/cellText.ts'
import type { InventoryColumn } from './model/column.ts'
import { columnById } from './model/columns.ts'
import { parseCell, type WaveIds } from './model/parseCell.ts'
import { isSame } from './model/pastePlan.ts'

/** A field of the bulk bar; `addTag` and `removeTag` change lists without replacing them. */
export interface BulkField {
  readonly id: string
  readonly label: string
  readonly kind: InventoryColumn['kind']
  readonly column: InventoryColumn
  readonly list: 'replace' | 'add' | 'remove'
}

const plainIds = [
  'owner',
  'component',
  'organization',
  'criticality',
  'wave',
  'environment',
  'impactLevel',
  'dueDate',
  'claudeUse',
  'route',
  'kind',
  'vendor',
  'contractor',
  'contract',
  'emailDomain',
  'region',
  'stage',
  'monthlyCostUsd',
  'users',
  'movedOn',
]

/** Fields that can be changed in bulk, the most usual first. */
export const bulkFields: readonly BulkField[] = [
  ...plainIds.slice(0, 5).flatMap(plainField),
  ...listField('add', 'Add tags'),
  ...listField('remove', 'Remove tags'),
  ...plainIds.slice(5).flatMap(plainField),
]

function plainField(id: string): readonly BulkField[] {
  const column = columnById(id)
  return column === undefined ? [] : [{ id, label: column.label, kind: column.kind, column, list: 'replace' }]
}

function listField(list: 'add' | 'remove', label: string): readonly BulkField[] {
  const column = columnById('tags')
  return column === undefined ? [] : [{ id: `${list} tags`, label, kind: 'list', column, list }]
}

/** The values to choose from, where the field has a closed list. */
export function valueChoices(field: BulkField, waves: WaveIds): readonly string[] | undefined {
  const { column } = field
  if (column.field === 'waveId') return [...waves.keys()]
  if (column.kind !== 'word' || column.words === undefined) return undefined
  return [...column.words.keys()].map((each) => word(column, each))
}

type BulkEdit =
  | { readonly kind: 'ready'; readonly label: string; readonly mutations: readonly Mutation[] }
  | { readonly kind: 'refused'; readonly why: string }

/** What the bulk bar would do: mutations for those rows only whose value differs. */
export function bulkEdit(
  rows: readonly WorkloadRow[],
  field: BulkField,
  text: string,
  waves: WaveIds,
): BulkEdit {
  const { column, list } = field
  const parsed = parseCell(column, text, waves)
  if (!parsed.ok) return { kind: 'refused', why: parsed.why }
  if (list !== 'replace' && text.trim() === '') return { kind: 'refused', why: 'say which tags' }
  const mutations = rows.flatMap((row) => {
    const value = list === 'replace' ? parsed.value : changedList(row.tags, parsed.value, list)
    return isSame(row, column, value) ? [] : [set('workload', row.id, { [column.field ?? column.id]: value })]
  })
  const verb = list === 'replace' ? `Set ${column.label.toLowerCase()}` : field.label
  return { kind: 'ready', label: `${verb} of ${formatCount(mutations.length, 'workload')}`, mutations }
}

function changedList(own: readonly string[], value: Json, list: 'add' | 'remove'): string[] {
  const given = Array.isArray(value) ? value.map(String) : []
  if (list === 'remove') return own.filter((each) => !given.includes(each))
  return [...own, ...given.filter((each) => !own.includes(each))]
}
