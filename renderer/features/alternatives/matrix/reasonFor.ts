import type { Assessment, ResolvedRequirement } from '#shared/assess/result.ts'
import { formatDate, formatMoney, formatNumber } from '../../../app/format.ts'
import { kindWords } from '../model/words.ts'

/** The columns before those of the requirements. */
export const fixedColumns = [
  { id: 'name', label: 'Alternative', number: false },
  { id: 'verdict', label: 'Verdict', number: false },
  { id: 'score', label: 'Score', number: true },
  { id: 'cost', label: 'Cost a month', number: true },
  { id: 'effort', label: 'Effort', number: true },
] as const

/** The reason behind one cell of the matrix, in a sentence or two. */
export function reasonFor(
  line: Assessment | undefined,
  column: number,
  columns: readonly ResolvedRequirement[],
  costNow: number | null,
): string {
  if (line === undefined) return ''
  const requirement = columns[column - fixedColumns.length]
  if (requirement !== undefined) return `${line.name}: ${requirementReason(line, requirement)}`
  switch (fixedColumns[column]?.id) {
    case 'verdict':
      return `${line.name}: ${verdictReason(line)}`
    case 'score':
      return `${line.name}: ${line.scoreParts.map((part) => `${part.name} ${formatNumber(part.points)} of ${part.of}`).join(', ')}. For ranking among the alternatives of this workload only.`
    case 'cost':
      return `${line.name}: ${costWords(line, costNow)} ${line.costBasis}`
    case 'effort':
      return `${line.name}: ${formatNumber(line.effortDays)} person-days, a judgement. ${line.effortReasons.join('; ')}`
    default:
      return `${line.name}, ${line.provider}. ${line.warnings.join(' ')}`
  }
}

function requirementReason(line: Assessment, requirement: ResolvedRequirement): string {
  const found = line.requirements.find((each) => each.kind === requirement.kind)
  if (found === undefined) return `${requirement.label}: not asked of this alternative.`
  const bridge = found.bridge === null ? '' : ` Work that closes it: ${found.bridge}`
  const asOf = found.asOf === null ? '' : ` As of ${formatDate(found.asOf)}.`
  return `${requirement.label}: ${found.verdict}. ${found.reason}${bridge}${asOf}`
}

function verdictReason(line: Assessment): string {
  const counts = `${line.met} met, ${line.unmet} unmet, ${line.unknown} unknown`
  const unknown =
    line.unknownKinds.length === 0
      ? ''
      : ` To find out: ${line.unknownKinds.map((kind) => kindWords[kind].toLowerCase()).join(', ')}.`
  return `${counts}.${unknown}`
}

/** `$1,200 now, $300 after.`, with unknown said where it is. */
export function costWords(line: Assessment, costNow: number | null): string {
  const say = (usd: number | null) => (usd === null ? 'unknown' : formatMoney(usd))
  return `${say(costNow)} now, ${say(line.monthlyCostUsd)} after.`
}
