import type { ScopeFacts } from './facts.ts'

/** What to record about a workload so that scope rules can decide it, most telling first. */
export function missingFacts(facts: ScopeFacts): readonly string[] {
  const ask: string[] = []
  if (facts.contractOffice.length === 0) {
    ask.push('Record the contract or order number it is used under: its first six characters say who buys.')
  }
  if (facts.organization.length === 0 && facts.component.length === 0) {
    ask.push('Record the agency or company that owns it.')
  }
  if (facts.tags.length === 0) {
    ask.push('Tag it `dow` if it is used in DoW work, `no-dow` if it certainly is not, `shared` if both.')
  }
  return ask
}
