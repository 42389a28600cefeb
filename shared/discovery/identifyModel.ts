import { bedrockArn } from './bedrockArn.ts'
import { claudeId } from './claudeId.ts'

/** What a model reference of a log or bill is: Claude, something else, or hidden behind a profile. */
export type ModelIdentity =
  | { readonly kind: 'claude'; readonly model: string; readonly profile: string | null }
  | { readonly kind: 'other' }
  | { readonly kind: 'opaque'; readonly resource: string; readonly lookUp: string }

/** Judges a `modelId` in any of its forms: base id, inference profile, ARN, or an id that hides the model. */
export function identifyModel(reference: string): ModelIdentity {
  const arn = bedrockArn(reference)
  const found = claudeId(arn === null ? reference : arn.id)
  if (found !== null) {
    return {
      kind: 'claude',
      model: found.model,
      profile: arn?.resource === 'inference-profile' ? arn.id : null,
    }
  }
  if (/anthropic|claude/i.test(reference)) return { kind: 'claude', model: 'claude', profile: null }
  if (arn?.lookUp) return { kind: 'opaque', resource: arn.text, lookUp: arn.lookUp }
  return { kind: 'other' }
}
