import { targetById } from '#shared/import/targets.ts'
import type { ImportPlan } from './planImport.ts'

const shown = 12
const longest = 200
/** Shown under names of their own, not as fields. */
const inner = new Set(['extra', 'key'])

/** The first rows as they would be imported: "Row", "Result", then field labels in target order -> text. */
export function sampleRows(plan: ImportPlan): Record<string, string>[] {
  return plan.mapped.slice(0, shown).map((row, index) => {
    const sample: [string, string][] = [['Row', String(index + 1)]]
    if (row.kind === 'rejected') return Object.fromEntries([...sample, ['Result', `rejected: ${row.reason}`]])
    sample.push(['Result', plan.outcomes[index]?.kind ?? 'rejected'], ['Key', row.key])
    for (const [field, value] of Object.entries(row.fields)) {
      if (!inner.has(field)) sample.push([targetById(field)?.label ?? field, shorten(textOf(value))])
    }
    return Object.fromEntries(sample)
  })
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join('; ') : String(value)
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
}
