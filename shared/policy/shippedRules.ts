import shipped from '../../assets/policy/scope-rules.json' with { type: 'json' }
import { parseRuleFile } from './parseRuleFile.ts'

/** The scope rules that ship with the product, from `assets/policy/scope-rules.json`. */
export const shippedRules = parseRuleFile(shipped)
