import type { Workload } from '../model/entities/workload.ts'
import { fold } from './fold.ts'
import { contractNumbers } from './piid.ts'
import type { RuleField } from './rule.ts'

/** One value of a field that rules may match. */
export interface FactItem {
  readonly value: string
  readonly folded: string
  /** Where it came from and what to show as evidence. */
  readonly field: string
  readonly shown: string
  /** The value is probably right but malformed at its source: a vote that rests on it is a step less sure. */
  readonly doubtful: boolean
}

/** Everything rules may know about a workload; an empty list is unknown. */
export type ScopeFacts = Readonly<Record<RuleField, readonly FactItem[]>>

/** Reads the facts that scope rules look at from a workload. */
export function scopeFacts(workload: Workload): ScopeFacts {
  const { piids, others } = contractNumbers(workload.contract)
  return {
    contract: [
      ...piids.map((piid) => item('contract', piid.number, shownPiid(piid), !piid.regular)),
      ...others.map((number) => item('contract', number)),
    ],
    contractOffice: piids.map((piid) =>
      item('contract', piid.office, `${piid.office} in ${shownPiid(piid)}`, !piid.regular),
    ),
    contractText: single('contract', workload.contract),
    organization: parts('organization', workload.organization),
    component: parts('component', workload.component),
    contractor: parts('contractor', workload.contractor),
    environment: single('environment', workload.environment),
    impactLevel: single('impactLevel', workload.impactLevel),
    emailDomain: domains(workload.emailDomain),
    tags: workload.tags.filter((tag) => tag.trim() !== '').map((tag) => item('tags', tag.trim())),
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

function item(field: string, value: string, shown = value, doubtful = false): FactItem {
  return { value, folded: fold(value), field, shown, doubtful }
}

function single(field: string, value: string | null): readonly FactItem[] {
  return value === null || value.trim() === '' ? [] : [item(field, value)]
}

/** `DHS / CBP` is three items: the whole and both sides, so that abbreviations can be compared whole. */
function parts(field: string, value: string): readonly FactItem[] {
  const pieces = value.split(/[/|;:>()[\]–—\n]| - /).map((piece) => piece.trim())
  const distinct = new Set([value.trim(), ...pieces].filter((piece) => piece !== ''))
  return [...distinct].map((piece) => item(field, piece, value.trim()))
}

/** Domains, or the domains of addresses, in a free-text field. */
function domains(text: string): readonly FactItem[] {
  const withoutLocalParts = text.toLowerCase().replace(/[^\s,;<]+@/g, ' ')
  const found = withoutLocalParts.match(/(?:[a-z0-9-]+\.)*[a-z]{2,}/g) ?? []
  return [...new Set(found)].map((domain) => item('emailDomain', domain))
}

function shownPiid(piid: { readonly number: string; readonly regular: boolean }): string {
  if (piid.regular) return piid.number
  return `${piid.number} (${piid.number.length} characters where 13 to 17 are expected)`
}
