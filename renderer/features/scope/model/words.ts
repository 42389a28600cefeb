import type { Environment, Scope } from '#shared/model/vocabulary.ts'
import type { Basis } from '#shared/policy/result.ts'
import type { QueueKind } from '#shared/policy/reviewQueue.ts'
import { formatWord } from '../../../app/format.ts'

/** The scope words on screen. */
export const scopeWords: Readonly<Record<Scope, string>> = {
  in: 'Must move',
  mixed: 'Mixed',
  undetermined: 'Undetermined',
  out: 'May stay',
}

/** Why a workload waits for a person, in two words. */
export const queueWords: Readonly<Record<QueueKind, string>> = {
  outdated: 'Answer changed',
  'review-due': 'Review due',
  conflict: 'Conflict',
  undetermined: 'Undetermined',
  'low-confidence': 'Low confidence',
}

/** What a piece of evidence speaks about. */
export const basisWords: Readonly<Record<Basis, string>> = {
  buyer: 'who buys',
  owner: 'who runs it',
  declared: 'what a person declared',
  system: 'where it runs',
  text: 'what its texts say',
  use: 'whether Claude is used',
}

/** An environment as people write it; an empty text where it is not known. */
export function placeWord(environment: Environment | null): string {
  if (environment === 'govcloud') return 'GovCloud'
  return environment === null ? '' : formatWord(environment)
}

const fieldWords: Readonly<Record<string, string>> = {
  contract: 'Contract number',
  contractOffice: 'Contracting office (first six characters)',
  contractText: 'Contract field',
  emailDomain: 'E-mail domain',
  impactLevel: 'Impact level',
  text: 'Name, description or notes',
  claudeUse: 'Claude use',
  tags: 'Tags',
}

/** A field's name as people read it: `impactLevel` -> "Impact level". */
export function fieldName(field: string): string {
  const spaced = field.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return fieldWords[field] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
