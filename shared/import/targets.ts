/** How a target's cells are read: `text` as is, the others through their parser. */
export type TargetKind =
  | 'text'
  | 'list'
  | 'word'
  | 'words'
  | 'amount'
  | 'count'
  | 'day'
  | 'email'
  | 'tag-type'
  | 'none'

/** Somewhere a column can go: a workload field, or one of `email tagType extra ignore`. */
export interface Target {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly hint: string
  readonly kind: TargetKind
  /** Several columns may go here; their cells are joined. */
  readonly many: boolean
  /** Other headers that mean this target without doubt. */
  readonly headers: readonly string[]
}

function target(
  id: string,
  group: string,
  label: string,
  kind: TargetKind,
  hint: string,
  headers: readonly string[],
  many = false,
): Target {
  return { id, group, label, kind, hint, headers, many }
}

const what = 'What it is'
const who = 'Whose it is'
const where = 'Where it runs'
const use = 'How it uses Claude'
const plan = 'Plan'
const other = 'Other'

/** Every target, in the order in which screens and the template list them. */
export const targets: readonly Target[] = [
  target('name', what, 'Name', 'text', 'Required. What people call it.', [
    'workload',
    'workload name',
    'use case name',
    'use case',
    'application name',
    'application',
    'app name',
    'system name',
    'system',
    'project name',
    'title',
    'product name',
    'product',
    'tool name',
    'agent name',
  ]),
  target('key', what, 'Key', 'text', 'A stable id, unique over all your files; re-imports match on it.', [
    'use case id',
    'workload key',
    'inventory id',
    'inventory number',
    'system id',
    'application id',
    'app id',
    'record id',
    'unique id',
    'identifier',
    'id',
    'asset id',
    'asset tag',
  ]),
  target(
    'description',
    what,
    'Description',
    'text',
    'What it does. Several columns are joined.',
    [
      'summary',
      'purpose',
      'abstract',
      'details',
      'what it does',
      'intended purpose',
      'overview',
      'purpose and benefits',
      'use case description',
      'workload description',
      'application description',
    ],
    true,
  ),
  target(
    'kind',
    what,
    'Kind',
    'word',
    'application, agent, pipeline, chat-seats, coding-assistant or vendor-product.',
    ['workload kind', 'workload type', 'type of workload', 'kind of workload'],
  ),
  target('stage', what, 'Stage', 'text', 'Where it is in its life, e.g. development, production, retired.', [
    'stage of development',
    'development stage',
    'lifecycle stage',
    'lifecycle',
    'life cycle stage',
    'phase of life',
  ]),
  target('criticality', what, 'Criticality', 'word', 'mission-critical, high, medium or low.', [
    'mission criticality',
    'business criticality',
    'importance',
  ]),
  target(
    'tags',
    what,
    'Tags',
    'list',
    'Separated by ; or |. Several columns are joined.',
    ['tag', 'labels', 'keywords'],
    true,
  ),
  target('organization', who, 'Organization', 'text', 'Agency or company that owns it.', [
    'agency',
    'department',
    'company',
    'organisation',
    'agency name',
    'department name',
    'organization name',
  ]),
  target('component', who, 'Component', 'text', 'Part of the organization that is reported on.', [
    'bureau',
    'bureau component',
    'service',
    'military department',
    'division',
    'business unit',
    'business service',
    'sub agency',
    'subagency',
    'office',
    'directorate',
    'command',
    'program office',
    'org unit',
  ]),
  target('owner', who, 'Owner', 'text', 'The person answerable for it.', [
    'system owner',
    'product owner',
    'workload owner',
    'point of contact',
    'poc',
    'responsible',
    'application owner',
    'business owner',
    'lead',
  ]),
  target(
    'email',
    who,
    'Owner e-mail',
    'email',
    'Gives the e-mail domain, and the owner where there is none.',
    ['email', 'email address', 'e mail', 'e mail address', 'contact email', 'poc email', 'contact e mail'],
  ),
  target('emailDomain', who, 'E-mail domain', 'text', 'E.g. navy.mil.', [
    'domain',
    'email domain',
    'user domain',
  ]),
  target('contractor', who, 'Contractor', 'text', 'Company that runs or builds it under contract.', [
    'prime contractor',
    'contractor name',
    'integrator',
    'performer',
    'subcontractor',
  ]),
  target(
    'contract',
    who,
    'Contract number',
    'text',
    'Procurement instrument identifiers (PIID); they say who buys.',
    [
      'contract',
      'piid',
      'contract no',
      'contract id',
      'procurement instrument identifier',
      'contract numbers',
      'award id',
      'contract piid',
      'task order',
    ],
    true,
  ),
  target(
    'environment',
    where,
    'Environment',
    'word',
    'commercial, govcloud, secret, top-secret or on-premises.',
    ['hosting environment', 'cloud environment', 'hosting', 'enclave'],
  ),
  target('impactLevel', where, 'Impact level', 'word', 'IL2, IL4, IL5 or IL6.', [
    'il',
    'dod impact level',
    'cloud impact level',
    'srg impact level',
  ]),
  target('region', where, 'Region', 'text', 'AWS region, e.g. us-gov-west-1.', [
    'aws region',
    'cloud region',
  ]),
  target('claudeUse', use, 'Claude use', 'word', 'confirmed, likely, possible, none or unknown.', [
    'uses claude',
    'claude',
    'claude in use',
    'claude usage',
  ]),
  target(
    'route',
    use,
    'Route to Claude',
    'word',
    'bedrock, claude-platform-aws, anthropic-api, vertex, foundry, vendor or subscription.',
    ['route', 'access route', 'claude route', 'claude access', 'access path'],
  ),
  target('vendor', use, 'Vendor', 'text', 'Vendor of a product with Claude inside.', [
    'vendor name',
    'vendors name',
    'vendor s name',
    'supplier',
    'manufacturer',
    'vendors',
  ]),
  target(
    'models',
    use,
    'Models',
    'list',
    'Claude model ids or names, separated by ; or |.',
    [
      'model',
      'model id',
      'model ids',
      'llm',
      'model name',
      'claude model',
      'claude models',
      'ai model',
      'foundation model',
    ],
    true,
  ),
  target(
    'features',
    use,
    'Features used',
    'words',
    'E.g. tools; vision; caching, separated by ; or |.',
    ['features', 'capabilities used', 'claude features'],
    true,
  ),
  target('inputTokensPerMonth', use, 'Input tokens a month', 'amount', 'A number; 2.5M is read.', [
    'input tokens',
    'input tokens per month',
    'monthly input tokens',
    'tokens in',
  ]),
  target('outputTokensPerMonth', use, 'Output tokens a month', 'amount', 'A number; 2.5M is read.', [
    'output tokens',
    'output tokens per month',
    'monthly output tokens',
    'tokens out',
  ]),
  target('monthlyCostUsd', use, 'Claude cost a month (USD)', 'amount', 'What Claude costs now, a month.', [
    'monthly cost',
    'monthly cost usd',
    'cost per month',
    'claude cost',
    'monthly spend',
    'cost a month',
  ]),
  target('users', use, 'Users', 'count', 'How many people use it.', [
    'number of users',
    'user count',
    'no of users',
    'seats',
    'active users',
    'licenses',
  ]),
  target('dueDate', plan, 'Due date', 'day', 'Its own date, when a contract sets another than the program.', [
    'due',
    'deadline',
    'removal date',
    'must move by',
    'required by',
    'removal deadline',
  ]),
  target('movedOn', plan, 'Moved on', 'day', 'The day it was accepted as off Claude.', [
    'moved',
    'completed on',
    'migrated on',
    'removed on',
    'date moved',
    'migration complete',
  ]),
  target(
    'notes',
    plan,
    'Notes',
    'text',
    'Anything else. Several columns are joined.',
    ['note', 'comments', 'comment', 'remarks'],
    true,
  ),
  target(
    'tagType',
    other,
    'Type of the next tag column',
    'tag-type',
    'Written in front of the tag: "type: tag".',
    [],
    true,
  ),
  target(
    'extra',
    other,
    'Keep as it is',
    'none',
    'Kept whole under its header; shown in the drawer, searched by rules.',
    [],
    true,
  ),
  target('ignore', other, 'Leave out', 'none', 'Not imported.', [], true),
]

const byId = new Map(targets.map((entry) => [entry.id, entry]))

/** A target by id, or undefined. */
export function targetById(id: string): Target | undefined {
  return byId.get(id)
}
