import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'

type StoredFields = Omit<WorkloadRow, 'tags' | 'models' | 'features'> & {
  tags: string
  models: string
  features: string
}

/** One joined row of the inventory query, in the order of its select list. */
export type InventoryCells = readonly [
  id: StoredFields['id'],
  key: StoredFields['key'],
  name: StoredFields['name'],
  kind: StoredFields['kind'],
  component: StoredFields['component'],
  organization: StoredFields['organization'],
  emailDomain: StoredFields['emailDomain'],
  owner: StoredFields['owner'],
  contractor: StoredFields['contractor'],
  contract: StoredFields['contract'],
  environment: StoredFields['environment'],
  impactLevel: StoredFields['impactLevel'],
  region: StoredFields['region'],
  criticality: StoredFields['criticality'],
  stage: StoredFields['stage'],
  tags: StoredFields['tags'],
  claudeUse: StoredFields['claudeUse'],
  route: StoredFields['route'],
  vendor: StoredFields['vendor'],
  models: StoredFields['models'],
  features: StoredFields['features'],
  inputTokensPerMonth: StoredFields['inputTokensPerMonth'],
  outputTokensPerMonth: StoredFields['outputTokensPerMonth'],
  monthlyCostUsd: StoredFields['monthlyCostUsd'],
  users: StoredFields['users'],
  dueDate: StoredFields['dueDate'],
  waveId: StoredFields['waveId'],
  movedOn: StoredFields['movedOn'],
  reviewKind: 'sign-off' | 'override' | null,
  reviewScope: WorkloadRow['scope'] | null,
  alternativeId: string | null,
  wave: string | null,
  start: number | null,
  finish: number | null,
  slack: number | null,
  p80: number | null,
]

/** Everything about a workload that one set-based query can tell, for `InventoryCells`; add WHERE and ORDER BY. */
export const inventoryQuery = `
SELECT w.id, w.key, w.name, w.kind, w.component, w.organization, w.email_domain, w.owner, w.contractor, w.contract, w.environment, w.impact_level, w.region, w.criticality,
  w.stage, w.tags, w.claude_use, w.route, w.vendor, w.models, w.features, w.input_tokens_per_month, w.output_tokens_per_month, w.monthly_cost_usd, w.users, w.due_date, w.wave_id, w.moved_on,
  r.kind, r.scope, d.alternative_id, v.name, p.start, p.finish, p.slack, p.p80
FROM workload w
LEFT JOIN scope_review r ON r.id = w.id
LEFT JOIN decision d ON d.id = w.id
LEFT JOIN wave v ON v.id = w.wave_id
LEFT JOIN derived_workload p ON p.workload_id = w.id`

/** What is joined to the stored fields from elsewhere. */
export type Joined = Omit<WorkloadRow, (typeof storedNames)[number]>

const storedNames = [
  'id',
  'key',
  'name',
  'kind',
  'component',
  'organization',
  'emailDomain',
  'owner',
  'contractor',
  'contract',
  'environment',
  'impactLevel',
  'region',
  'criticality',
  'stage',
  'tags',
  'claudeUse',
  'route',
  'vendor',
  'models',
  'features',
  'inputTokensPerMonth',
  'outputTokensPerMonth',
  'monthlyCostUsd',
  'users',
  'dueDate',
  'waveId',
  'movedOn',
] as const

/**
 * The row of the inventory. One literal on purpose: 10,000 objects of one shape take a third of the time that adding 48
 * fields by name takes.
 */
export function toRow(cells: InventoryCells, joined: Joined): WorkloadRow {
  return {
    id: cells[0],
    key: cells[1],
    name: cells[2],
    kind: cells[3],
    component: cells[4],
    organization: cells[5],
    emailDomain: cells[6],
    owner: cells[7],
    contractor: cells[8],
    contract: cells[9],
    environment: cells[10],
    impactLevel: cells[11],
    region: cells[12],
    criticality: cells[13],
    stage: cells[14],
    tags: list(cells[15]),
    claudeUse: cells[16],
    route: cells[17],
    vendor: cells[18],
    models: list(cells[19]),
    features: list(cells[20]) as WorkloadRow['features'], // the spine checked each word
    inputTokensPerMonth: cells[21],
    outputTokensPerMonth: cells[22],
    monthlyCostUsd: cells[23],
    users: cells[24],
    dueDate: cells[25],
    waveId: cells[26],
    movedOn: cells[27],
    scope: joined.scope,
    scopeConfidence: joined.scopeConfidence,
    scopeBy: joined.scopeBy,
    scopeConflict: joined.scopeConflict,
    findings: joined.findings,
    verdict: joined.verdict,
    alternativeId: joined.alternativeId,
    alternativeName: joined.alternativeName,
    due: joined.due,
    dueFrom: joined.dueFrom,
    waiver: joined.waiver,
    progress: joined.progress,
    percent: joined.percent,
    tasks: joined.tasks,
    plannedStart: joined.plannedStart,
    plannedFinish: joined.plannedFinish,
    slackDays: joined.slackDays,
    wave: joined.wave,
  }
}

const noItems: string[] = []

/** Most lists are empty: they share one array. */
function list(stored: string): string[] {
  return stored === '[]' ? noItems : (JSON.parse(stored) as string[]) // written by the spine from an array of text
}
