import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import * as words from '#shared/model/vocabulary.ts'
import { formatWord } from '../../../app/format.ts'
import type { InventoryColumn } from './column.ts'

type Key = keyof WorkloadRow
type Extra = Partial<Omit<InventoryColumn, 'id' | 'label' | 'kind' | 'group' | 'width' | 'read'>>

function column(
  group: InventoryColumn['group'],
  id: Key,
  label: string,
  kind: InventoryColumn['kind'],
  width: number,
  settle: string,
  extra: Extra = {},
): InventoryColumn {
  return { id, label, kind, group, width, settle, read: (row) => row[id], ...extra }
}

function named(
  list: readonly string[],
  names: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  return new Map(list.map((word) => [word, names[word] ?? formatWord(word)]))
}

const routeNames = {
  bedrock: 'Amazon Bedrock',
  'claude-platform-aws': 'Claude platform on AWS',
  'anthropic-api': 'Anthropic API',
  vertex: 'Google Vertex AI',
  foundry: 'Microsoft Foundry',
  vendor: 'Vendor product',
  subscription: 'Subscription',
}
const environmentNames = { govcloud: 'GovCloud' }
export const scopeNames = { in: 'Must move', out: 'May stay', mixed: 'Mixed', undetermined: 'Undetermined' }
const progressWords = ['blocked', 'in-progress', 'not-started', 'done', 'waived', 'unknown', 'not-required']
const edit = (field: keyof WorkloadRow): Extra => ({ field })
const byHand = 'fill it in, or import a source that has it'

/** All columns of the inventory, in the order of the column picker. */
export const inventoryColumns: readonly InventoryColumn[] = [
  column('Workload', 'name', 'Name', 'text', 280, byHand, { ...edit('name') }),
  column('Workload', 'kind', 'Kind', 'word', 130, byHand, {
    ...edit('kind'),
    words: named(words.workloadKinds),
    facet: true,
  }),
  column('Workload', 'component', 'Component', 'text', 160, byHand, {
    ...edit('component'),
    facet: true,
  }),
  column('Workload', 'organization', 'Organization', 'text', 180, byHand, {
    ...edit('organization'),
    facet: true,
    aliases: ['org', 'agency'],
  }),
  column('Workload', 'owner', 'Owner', 'text', 150, byHand, { ...edit('owner'), facet: true }),
  column('Workload', 'criticality', 'Criticality', 'word', 130, byHand, {
    ...edit('criticality'),
    words: named(words.criticalities),
    facet: true,
    aliases: ['crit'],
  }),
  column('Workload', 'environment', 'Environment', 'word', 120, byHand, {
    ...edit('environment'),
    words: named(words.environments, environmentNames),
    facet: true,
    aliases: ['env'],
  }),
  column('Workload', 'impactLevel', 'Impact level', 'word', 100, byHand, {
    ...edit('impactLevel'),
    words: named(words.impactLevels),
    facet: true,
    aliases: ['il'],
  }),
  column('Workload', 'region', 'Region', 'text', 120, byHand, { ...edit('region'), facet: true }),
  column('Workload', 'stage', 'Stage', 'text', 140, byHand, { ...edit('stage'), facet: true }),
  column('Workload', 'tags', 'Tags', 'list', 160, 'add tags', {
    ...edit('tags'),
    facet: true,
    aliases: ['tag'],
  }),
  column('Workload', 'users', 'Users', 'number', 90, byHand, edit('users')),
  column('Scope', 'scope', 'Scope', 'word', 140, 'classify it on the Scope screen', {
    words: named(words.scopes, scopeNames),
    facet: true,
  }),
  column('Scope', 'scopeConfidence', 'Scope confidence', 'word', 130, 'classify it on the Scope screen', {
    words: named(words.confidences),
    facet: true,
  }),
  column('Scope', 'scopeBy', 'Scope by', 'word', 110, 'classify it on the Scope screen', {
    words: named(['rules', 'sign-off', 'override', 'none'], { none: 'Nobody yet' }),
    facet: true,
  }),
  column('Scope', 'scopeConflict', 'Scope conflict', 'flag', 110, '', { facet: true }),
  column('Scope', 'contract', 'Contract', 'text', 160, byHand, { ...edit('contract'), aliases: ['piid'] }),
  column('Scope', 'contractor', 'Contractor', 'text', 160, byHand, { ...edit('contractor'), facet: true }),
  column('Scope', 'emailDomain', 'E-mail domain', 'text', 140, byHand, {
    ...edit('emailDomain'),
    facet: true,
    aliases: ['domain'],
  }),
  column('Claude use', 'claudeUse', 'Claude use', 'word', 110, 'find evidence, or ask its owner', {
    ...edit('claudeUse'),
    words: named(words.claudeUses),
    facet: true,
    aliases: ['claude', 'use'],
  }),
  column('Claude use', 'route', 'Route', 'word', 160, 'ask its owner how Claude is reached', {
    ...edit('route'),
    words: named(words.routes, routeNames),
    facet: true,
  }),
  column('Claude use', 'vendor', 'Vendor', 'text', 150, byHand, { ...edit('vendor'), facet: true }),
  column('Claude use', 'models', 'Models', 'list', 200, 'ask its owner, or read its logs', {
    ...edit('models'),
    facet: true,
    aliases: ['model'],
  }),
  column('Claude use', 'features', 'Features used', 'list', 180, 'ask its owner', {
    ...edit('features'),
    words: named(words.features),
    facet: true,
    aliases: ['feature'],
  }),
  column('Claude use', 'findings', 'Findings', 'number', 90, ''),
  column(
    'Cost and volume',
    'monthlyCostUsd',
    'Cost a month',
    'money',
    120,
    'read its bill, or ask its owner',
    {
      ...edit('monthlyCostUsd'),
      aliases: ['cost'],
    },
  ),
  column('Cost and volume', 'inputTokensPerMonth', 'Input tokens a month', 'number', 150, 'read its logs', {
    ...edit('inputTokensPerMonth'),
    aliases: ['input'],
  }),
  column('Cost and volume', 'outputTokensPerMonth', 'Output tokens a month', 'number', 160, 'read its logs', {
    ...edit('outputTokensPerMonth'),
    aliases: ['output'],
  }),
  column('Move', 'progress', 'Progress', 'word', 130, 'determine its scope', {
    words: named(progressWords),
    facet: true,
    aliases: ['status'],
  }),
  column('Move', 'percent', 'Done', 'percent', 80, 'plan its tasks', { aliases: ['percent'] }),
  column('Move', 'due', 'Due', 'date', 160, 'it has no due date while it need not move', {}),
  column(
    'Move',
    'dueDate',
    'Own due date',
    'date',
    160,
    'set it only where a contract demands another date',
    {
      ...edit('dueDate'),
    },
  ),
  column('Move', 'plannedStart', 'Planned start', 'date', 120, 'plan it on the Plan screen'),
  column('Move', 'plannedFinish', 'Planned finish', 'date', 160, 'plan it on the Plan screen', {
    aliases: ['finish'],
  }),
  column('Move', 'slackDays', 'Slack', 'days', 110, 'plan it on the Plan screen', { aliases: ['slack'] }),
  column('Move', 'verdict', 'Best fit', 'word', 100, 'assess it on the Alternatives screen', {
    words: named(words.verdicts),
    facet: true,
    aliases: ['fit'],
  }),
  column('Move', 'alternativeName', 'Moves to', 'text', 180, 'choose one on the Alternatives screen', {
    facet: true,
    aliases: ['alternative', 'to'],
  }),
  column('Move', 'wave', 'Wave', 'text', 110, 'put it in a wave', { field: 'waveId', facet: true }),
  column('Move', 'tasks', 'Tasks', 'number', 80, ''),
  column('Move', 'waiver', 'Waiver', 'word', 100, '', { words: named(words.waiverStates), facet: true }),
  column('Move', 'movedOn', 'Moved on', 'date', 160, 'set when it is accepted as moved', {
    ...edit('movedOn'),
  }),
  column('Source', 'key', 'Source key', 'text', 140, 'import a source that has one', edit('key')),
]

const byId = new Map(inventoryColumns.map((each) => [each.id, each]))

export function columnById(id: string): InventoryColumn | undefined {
  return byId.get(id)
}

export const columnsAtFirst: readonly string[] = [
  'name',
  'scope',
  'progress',
  'due',
  'criticality',
  'kind',
  'component',
  'owner',
  'claudeUse',
  'alternativeName',
]
export const facetColumns: readonly InventoryColumn[] = [
  'scope',
  'progress',
  'claudeUse',
  'criticality',
  'kind',
  'component',
  'environment',
  'impactLevel',
  'verdict',
  'wave',
  'owner',
  'organization',
  'route',
  'vendor',
  'tags',
].flatMap((id) => columnById(id) ?? [])
