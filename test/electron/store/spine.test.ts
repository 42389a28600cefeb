import { afterEach, beforeEach, expect, test } from 'vitest'
import { rowById, rowsOf } from '#electron/store/rows.ts'
import { verify } from '#electron/store/verify.ts'
import { create, remove, set } from '#shared/model/change.ts'
import { openTestStore, type TestStore } from '../../support/store.ts'

let store: TestStore
beforeEach(() => {
  store = openTestStore()
})
afterEach(() => store.close())

const task = (id: string, workloadId: string) =>
  create('task', id, {
    workloadId,
    phase: 'assess',
    name: id,
    optimisticDays: 1,
    likelyDays: 2,
    pessimisticDays: 3,
  })

test('a create fills starting values and is one change, a set is one change per field that differs', () => {
  store.write('Add', [create('workload', 'w1', { name: 'Ledger', tags: ['a'] })])
  const written = store.write('Edit', [
    set('workload', 'w1', { name: 'Ledger', owner: 'Kim', tags: ['a', 'b'] }),
  ])
  expect(written.changes).toBe(2)
  expect(rowById(store.db, 'workload', 'w1')).toMatchObject({
    name: 'Ledger',
    owner: 'Kim',
    tags: ['a', 'b'],
    claudeUse: 'unknown',
    dueDate: null,
  })
  const log = store.db.raw.prepare('SELECT kind, field, before, after FROM change ORDER BY seq').all()
  expect(log.slice(1)).toEqual([
    { kind: 'set', field: 'owner', before: '""', after: '"Kim"' },
    { kind: 'set', field: 'tags', before: '["a"]', after: '["a","b"]' },
  ])
})

test.each([
  ['an unknown field', set('workload', 'w1', { nope: 1 } as never), 'unknown-field'],
  [
    'a prototype field',
    { kind: 'set', entity: 'workload', id: 'w1', fields: JSON.parse('{"__proto__": {"x": 1}}') } as const,
    'unknown-field',
  ],
  ['a value of the wrong type', set('workload', 'w1', { dueDate: '2026-02-31' }), 'invalid-value'],
  ['the id', set('workload', 'w1', { id: 'w2' }), 'unknown-field'],
  ['a missing row', set('workload', 'w9', { owner: 'x' }), 'not-found'],
  ['a second create', create('workload', 'w1', { name: 'Again' }), 'already-exists'],
  ['a dangling reference', set('workload', 'w1', { waveId: 'none' }), 'missing-reference'],
  ['a create without a required field', create('workload', 'w2', {}), 'invalid-value'],
])('%s refuses the whole operation and writes nothing', (_name, bad, code) => {
  store.write('Add', [create('workload', 'w1', { name: 'Ledger' })])
  const before = store.db.raw.serialize()
  expect(() => store.write('Edit', [set('workload', 'w1', { owner: 'Kim' }), bad])).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code }) }),
  )
  expect(store.db.raw.serialize().equals(before)).toBe(true)
})

test('deleting a workload takes its tasks and links along and frees its findings', () => {
  store.write('Add', [
    create('workload', 'w1', { name: 'Ledger' }),
    create('workload', 'w2', { name: 'Portal' }),
    task('t1', 'w1'),
    task('t2', 'w2'),
    create('link', 'l1', { fromTaskId: 't1', toTaskId: 't2' }),
    create('finding', 'f1', {
      workloadId: 'w1',
      source: 'manual',
      kind: 'mention',
      use: 'mention',
      seenOn: '2026-03-01',
    }),
  ])
  store.write('Delete', [remove('workload', 'w1')])
  expect(rowsOf(store.db, 'task').map((row) => row.id)).toEqual(['t2'])
  expect(rowsOf(store.db, 'link')).toEqual([])
  expect(rowById(store.db, 'finding', 'f1')?.workloadId).toBeNull()
  expect(verify(store.db)).toMatchObject({ ok: true, chain: { entries: 10 } })
})

test('an operation that changes nothing leaves no trace', () => {
  store.write('Add', [create('workload', 'w1', { name: 'Ledger' })])
  expect(store.write('Same', [set('workload', 'w1', { name: 'Ledger' })]).changes).toBe(0)
  expect(store.db.raw.prepare('SELECT count(*) FROM operation').pluck().get()).toBe(1)
})

test('clocks rise even when the machine clock runs backwards', () => {
  store.write('Add', [
    create('workload', 'w1', { name: 'Ledger' }),
    create('workload', 'w2', { name: 'Portal' }),
  ])
  const hlcs = store.db.raw.prepare('SELECT hlc FROM change ORDER BY seq').pluck().all() as string[]
  expect(hlcs[0] !== undefined && hlcs[1] !== undefined && hlcs[0] < hlcs[1]).toBe(true)
})

test('full-text search follows creates, edits and deletes', () => {
  const found = (text: string) =>
    store.db.raw.prepare('SELECT id FROM workload_fts WHERE workload_fts MATCH ?').pluck().all(text)
  store.write('Add', [create('workload', 'w1', { name: 'Ledger reconciliation' })])
  expect(found('reconc*')).toEqual(['w1'])
  store.write('Edit', [set('workload', 'w1', { name: 'Portal' })])
  expect(found('reconc*')).toEqual([])
  expect(found('portal')).toEqual(['w1'])
  store.write('Delete', [remove('workload', 'w1')])
  expect(found('portal')).toEqual([])
})
