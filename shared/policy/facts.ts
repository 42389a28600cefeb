import type { Workload } from '../model/entities/workload.ts'
import { Fact } from './fact.ts'
import { contractNumbers } from './piid.ts'
import type { RuleField } from './rule.ts'

/** Everything rules may know about a workload; an empty list is unknown. */
export type ScopeFacts = Readonly<Record<RuleField, readonly Fact[]>>

/** The fields of a workload that scope rules see. */
export const scopedFields = [
  'name',
  'description',
  'notes',
  'kind',
  'component',
  'organization',
  'emailDomain',
  'contractor',
  'contract',
  'environment',
  'impactLevel',
  'region',
  'stage',
  'tags',
  'claudeUse',
  'route',
  'vendor',
] as const satisfies readonly (keyof Workload)[]
export type ScopedWorkload = Pick<Workload, (typeof scopedFields)[number]>

/** Reads the facts that scope rules look at from a workload. */
export function scopeFacts(workload: ScopedWorkload): ScopeFacts {
  const { piids, others } = contractNumbers(workload.contract)
  return {
    contract: [
      ...piids.map((piid) => new Fact('contract', piid.number, shownPiid(piid), !piid.regular)),
      ...others.map((number) => new Fact('contract', number)),
    ],
    contractOffice: piids.map(
      (piid) => new Fact('contract', piid.office, `${piid.office} in ${shownPiid(piid)}`, !piid.regular),
    ),
    contractText: single('contract', workload.contract),
    organization: parts('organization', workload.organization),
    component: parts('component', workload.component),
    contractor: parts('contractor', workload.contractor),
    environment: single('environment', workload.environment),
    impactLevel: single('impactLevel', workload.impactLevel),
    emailDomain: domains(workload.emailDomain),
    tags: workload.tags.filter((tag) => tag.trim() !== '').map((tag) => new Fact('tags', tag.trim())),
    text: [
      ...single('name', workload.name),
      ...single('description', workload.description),
      ...single('notes', workload.notes),
    ],
    region: single('region', workload.region),
    kind: single('kind', workload.kind),
    vendor: single('vendor', workload.vendor),
    route: single('route', workload.route),
    stage: single('stage', workload.stage),
    claudeUse: single('claudeUse', workload.claudeUse),
  }
}

function single(field: string, value: string | null): readonly Fact[] {
  return value === null || value.trim() === '' ? [] : [new Fact(field, value)]
}

/** `DHS / CBP` is three items: the whole and both sides, so that abbreviations can be compared whole. */
function parts(field: string, value: string): readonly Fact[] {
  const pieces = value.split(/[/|;:>()[\]–—\n]| - /).map((piece) => piece.trim())
  const distinct = new Set([value.trim(), ...pieces].filter((piece) => piece !== ''))
  return [...distinct].map((piece) => new Fact(field, piece, value.trim()))
}

/** Domains, or the domains of addresses, in a free-text field. */
function domains(text: string): readonly Fact[] {
  const withoutLocalParts = text.toLowerCase().replace(/[^\s,;<]+@/g, ' ')
  const found = withoutLocalParts.match(/(?:[a-z0-9-]+\.)*[a-z]{2,}/g) ?? []
  return [...new Set(found)].map((domain) => new Fact('emailDomain', domain))
}

function shownPiid(piid: { readonly number: string; readonly regular: boolean }): string {
  if (piid.regular) return piid.number
  return `${piid.number} (${piid.number.length} characters where 13 to 17 are expected)`
}
