import type { RuleEntry } from './ruleActs.ts'

/** Rules that contain every word and are of the kind wanted (`fired`, `own`, `off`, or all); most fired first. */
export function filterRules(rules: readonly RuleEntry[], text: string, show: string): readonly RuleEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return rules
    .filter(({ rule, enabled, fired, origin }) => {
      const haystack = `${rule.id} ${rule.reason} ${rule.source}`.toLowerCase()
      if (!words.every((word) => haystack.includes(word))) return false
      if (show === 'fired') return fired > 0
      if (show === 'own') return origin !== 'shipped'
      return show !== 'off' || !enabled
    })
    .sort((a, b) => b.fired - a.fired || a.rule.id.localeCompare(b.rule.id))
}
