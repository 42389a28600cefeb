import { afterEach, beforeEach, expect, test } from 'vitest'
import { staleSteps } from '#electron/service/derivation.ts'
import { openWritable } from '#electron/store/database.ts'
import { create, set } from '#shared/model/change.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

const day = '2026-03-16'
let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openTestWorkspace({ asOf: day })
  await workspace.apply('Add', [
    create('workload', 'w1', { name: 'Ledger' }),
    create('team', 'm1', { name: 'Team' }),
  ])
  await workspace.call('derive.ensure', { step: 'plan' })
})
afterEach(() => workspace.close())

/** What is stale in the file, seen by another connection. */
function stale(asOf = day, before?: string): readonly string[] {
  const db = openWritable(workspace.path)
  try {
    if (before !== undefined) db.raw.exec(before)
    return staleSteps(db, 'plan', asOf)
  } finally {
    db.raw.close()
  }
}

test('nothing is stale right after it was derived, nor after a change no step reads', async () => {
  expect(stale()).toEqual([])
  await workspace.apply('View', [
    create('savedView', 'v1', { screen: 'inventory', name: 'Mine', definition: {} }),
  ])
  expect(stale()).toEqual([])
})

test.each([
  ['a workload', set('workload', 'w1', { name: 'Portal' }), ['scope', 'assess', 'plan']],
  [
    'a requirement',
    create('requirement', 'w1:tool-use', { workloadId: 'w1', kind: 'tool-use' }),
    ['assess', 'plan'],
  ],
  ['a team', set('team', 'm1', { people: 3 }), ['plan']],
])('a change of %s makes its step and those after it stale', async (_name, mutation, steps) => {
  await workspace.apply('Change', [mutation])
  expect(stale()).toEqual(steps)
})

test('another status date, or another version of the product, makes everything stale', () => {
  expect(stale('2026-03-17')).toEqual(['scope', 'assess', 'plan'])
  expect(stale(day, "UPDATE derived_state SET basis = 'offramp 0.0.1'")).toEqual(['scope', 'assess', 'plan'])
})
