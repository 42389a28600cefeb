import { targetHeaders } from './targetHeaders.ts'

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

/** Somewhere a column can go: a workload field, or one of `email tagType id extra ignore`. */
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
  many = false,
): Target {
  return { id, group, label, kind, hint, many, headers: targetHeaders[id] ?? [] }
}

const what = 'What it is'
const who = 'Whose it is'
const where = 'Where it runs'
const use = 'How it uses Claude'
const plan = 'Plan'
const other = 'Other'

/** Every target, in the order in which screens and the template list them. */
export const targets: readonly Target[] = [
  target('name', what, 'Name', 'text', 'Required. What people call it.'),
  target('key', what, 'Key', 'text', 'A stable id, unique over all your files; re-imports match on it.'),
  target('description', what, 'Description', 'text', 'What it does. Several columns are joined.', true),
  target(
    'kind',
    what,
    'Kind',
    'word',
    'application, agent, pipeline, chat-seats, coding-assistant or vendor-product.',
  ),
  target('stage', what, 'Stage', 'text', 'Where it is in its life, e.g. development, production, retired.'),
  target('criticality', what, 'Criticality', 'word', 'mission-critical, high, medium or low.'),
  target('tags', what, 'Tags', 'list', 'Separated by ; or |. Several columns are joined.', true),
  target('organization', who, 'Organization', 'text', 'Agency or company that owns it.'),
  target('component', who, 'Component', 'text', 'Part of the organization that is reported on.'),
  target('owner', who, 'Owner', 'text', 'The person answerable for it.'),
  target(
    'email',
    who,
    'Owner e-mail',
    'email',
    'Gives the e-mail domain, and the owner where there is none.',
  ),
  target('emailDomain', who, 'E-mail domain', 'text', 'E.g. navy.mil.'),
  target('contractor', who, 'Contractor', 'text', 'Company that runs or builds it under contract.'),
  target(
    'contract',
    who,
    'Contract number',
    'text',
    'Procurement instrument identifiers (PIID); they say who buys.',
    true,
  ),
  target(
    'environment',
    where,
    'Environment',
    'word',
    'commercial, govcloud, secret, top-secret or on-premises.',
  ),
  target('impactLevel', where, 'Impact level', 'word', 'IL2, IL4, IL5 or IL6.'),
  target('region', where, 'Region', 'text', 'AWS region, e.g. us-gov-west-1.'),
  target('claudeUse', use, 'Claude use', 'word', 'confirmed, likely, possible, none or unknown.'),
  target(
    'route',
    use,
    'Route to Claude',
    'word',
    'bedrock, claude-platform-aws, anthropic-api, vertex, foundry, vendor or subscription.',
  ),
  target('vendor', use, 'Vendor', 'text', 'Vendor of a product with Claude inside.'),
  target('models', use, 'Models', 'list', 'Claude model ids or names, separated by ; or |.', true),
  target(
    'features',
    use,
    'Features used',
    'words',
    'E.g. tools; vision; caching, separated by ; or |.',
    true,
  ),
  target('inputTokensPerMonth', use, 'Input tokens a month', 'amount', 'A number; 2.5M is read.'),
  target('outputTokensPerMonth', use, 'Output tokens a month', 'amount', 'A number; 2.5M is read.'),
  target('monthlyCostUsd', use, 'Claude cost a month (USD)', 'amount', 'What Claude costs now, a month.'),
  target('users', use, 'Users', 'count', 'How many people use it.'),
  target('dueDate', plan, 'Due date', 'day', 'Its own date, when a contract sets another than the program.'),
  target('movedOn', plan, 'Moved on', 'day', 'The day it was accepted as off Claude.'),
  target('notes', plan, 'Notes', 'text', 'Anything else. Several columns are joined.', true),
  target(
    'tagType',
    other,
    'Type of the next tag column',
    'tag-type',
    'Written in front of the tag: "type: tag".',
    true,
  ),
  target(
    'id',
    other,
    'Workload id',
    'text',
    'Id in this workspace, as our own export writes it; matches before Key.',
  ),
  target(
    'extra',
    other,
    'Keep as it is',
    'none',
    'Kept whole under its header; shown in the drawer, searched by rules.',
    true,
  ),
  target('ignore', other, 'Leave out', 'none', 'Not imported.', true),
]

const byId = new Map(targets.map((entry) => [entry.id, entry]))

/** A target by id, or undefined. */
export function targetById(id: string): Target | undefined {
  return byId.get(id)
}
