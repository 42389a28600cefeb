import type { CompiledAlternative } from './compileCatalog.ts'
import { monthlyCost, type Price } from './price.ts'
import { thousands } from './requirementLabel.ts'
import type { Subject } from './subject.ts'

/** USD a month after the move; null is unknown. Retiring costs nothing; a waiver keeps today's cost. */
export function costAfter(subject: Subject, alternative: CompiledAlternative): number | null {
  switch (alternative.entry.category) {
    case 'bedrock-model':
      return monthlyCost(subject.input.workload, priceFor(subject, alternative))
    case 'retire':
      return 0
    case 'waiver':
      return subject.current.usd
    default:
      return null
  }
}

/** The price that applies to the workload, null when unknown. */
export function priceFor(subject: Subject, alternative: CompiledAlternative): Price | null {
  return subject.priceAt === null ? null : alternative.prices[subject.priceAt]
}

/** One sentence: which price of which day and source, times which volumes; or why the cost is unknown. */
export function costBasis(subject: Subject, alternative: CompiledAlternative): string {
  switch (alternative.entry.category) {
    case 'bedrock-model':
      return modelBasis(subject, priceFor(subject, alternative))
    case 'self-hosted':
      return 'Unknown until instance types, their number and hours are chosen.'
    case 'vendor-replacement':
      return 'Unknown: ask the vendor.'
    case 'split':
      return 'Unknown until the share of the DoW part is known.'
    case 'retire':
      return 'Nothing is paid once the use has ended.'
    case 'waiver':
      return `As today. ${subject.current.basis}`
  }
}

function modelBasis(subject: Subject, price: Price | null): string {
  if (subject.priceAt === null) return 'Unknown: no prices of Secret and Top Secret Regions are recorded.'
  if (price === null) return `Unknown: no ${subject.priceAt} price is recorded.`
  const open = subject.partition === null ? ' (the partition is not known yet)' : ''
  const rate =
    `$${price.input} input and $${price.output} output per million tokens, ${price.where} on demand${open} ` +
    `(${price.asOf ?? 'undated'}; ${price.source ?? 'no source'})`
  const { inputTokensPerMonth: input, outputTokensPerMonth: output } = subject.input.workload
  if (input === null || output === null) return `Unknown: token volumes are not recorded. Price: ${rate}.`
  const volume = `${thousands(input)} input and ${thousands(output)} output tokens a month`
  return `${volume} at ${rate}. No caching, batch or long-context terms.`
}
