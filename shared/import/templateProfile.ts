import type { Profile } from './profile.ts'
import { targets } from './targets.ts'

/** The columns of our own template: every target that is a field, by its label. */
export const templateTargets = targets.filter((target) => target.group !== 'Other')

/** Name of the template's example row; such a row is rejected instead of becoming a workload. */
export const exampleName = 'EXAMPLE: replace or delete this row'

/** Our own template as a profile: its headers are the labels of the targets. */
export const templateProfile: Profile = {
  id: 'template',
  name: 'Offramp template',
  source: 'offramp import.template',
  asOf: '2026-11-22',
  recognise: ['Name', 'Key', 'Impact level', 'Claude use', 'Route to Claude'].map((label) => [label]),
  columns: Object.fromEntries(templateTargets.map((target) => [target.label, target.id])),
  values: {},
  lenient: [],
  mentions: true,
}
