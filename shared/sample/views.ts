import { create, type Mutation } from '../model/change.ts'

/** Saved views of the inventory: search text, facets, sort and columns, by the ids the inventory uses. */
export function viewMutations(): Mutation[] {
  return views.map(({ id, name, ...definition }) =>
    create('savedView', id, { screen: 'inventory', name, definition }),
  )
}

const views = [
  {
    id: 'sv-sample-mission',
    name: 'Mission-critical, still open',
    q: '',
    facets: {
      scope: ['in', 'mixed'],
      criticality: ['mission-critical'],
      progress: ['not-started', 'in-progress', 'blocked'],
    },
    sort: [{ id: 'due', desc: false }],
    columns: [
      'name',
      'component',
      'owner',
      'progress',
      'due',
      'plannedFinish',
      'slackDays',
      'alternativeName',
    ],
  },
  {
    id: 'sv-sample-shared',
    name: 'Shared tooling',
    q: '',
    facets: { scope: ['mixed'] },
    sort: [{ id: 'name', desc: false }],
    columns: ['name', 'kind', 'component', 'contract', 'scopeBy', 'progress', 'alternativeName'],
  },
  {
    id: 'sv-sample-undecided',
    name: 'By component',
    q: '',
    facets: { scope: ['in', 'mixed'] },
    sort: [{ id: 'slackDays', desc: false }],
    groupBy: 'component',
    columns: [
      'name',
      'progress',
      'percent',
      'due',
      'slackDays',
      'verdict',
      'alternativeName',
      'monthlyCostUsd',
    ],
  },
]
