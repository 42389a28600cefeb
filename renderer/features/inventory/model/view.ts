import { z } from 'zod'
import { columnsAtFirst } from './columns.ts'

/** Everything that makes a view of the inventory; saved views hold exactly this. */
export const inventoryView = z.object({
  q: z.string(),
  facets: z.record(z.string(), z.array(z.string())),
  sort: z.array(z.object({ id: z.string(), desc: z.boolean() })),
  groupBy: z.string().nullable(),
  columns: z.array(z.string()),
  widths: z.record(z.string(), z.number()),
})
export type InventoryView = z.infer<typeof inventoryView>

export const firstView: InventoryView = {
  q: '',
  facets: {},
  sort: [{ id: 'name', desc: false }],
  groupBy: null,
  columns: [...columnsAtFirst],
  widths: {},
}

/** Views that are always there. */
export const builtInViews: readonly { readonly name: string; readonly view: Partial<InventoryView> }[] = [
  { name: 'Everything', view: {} },
  {
    name: 'Must move',
    view: { facets: { scope: ['in', 'mixed'] }, sort: [{ id: 'due', desc: false }], groupBy: null },
  },
  {
    name: 'Scope to review',
    view: {
      q: 'is:review',
      columns: [
        'name',
        'scope',
        'scopeConfidence',
        'component',
        'contract',
        'environment',
        'emailDomain',
        'claudeUse',
        'owner',
      ],
    },
  },
  {
    name: 'Late in the plan',
    view: {
      q: 'is:late',
      sort: [{ id: 'slackDays', desc: false }],
      columns: ['name', 'slackDays', 'plannedFinish', 'due', 'progress', 'wave', 'owner', 'alternativeName'],
    },
  },
  { name: 'Blocked', view: { facets: { progress: ['blocked'] } } },
  { name: 'No owner', view: { q: 'no:owner' } },
  {
    name: 'Cost and volume',
    view: {
      sort: [{ id: 'monthlyCostUsd', desc: true }],
      columns: [
        'name',
        'scope',
        'monthlyCostUsd',
        'inputTokensPerMonth',
        'outputTokensPerMonth',
        'users',
        'route',
        'models',
        'owner',
      ],
    },
  },
]

/** A view from its parts; what is not said is as at first. */
export function viewOf(parts: Partial<InventoryView>): InventoryView {
  return { ...firstView, ...parts }
}
