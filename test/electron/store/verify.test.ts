import { afterEach, beforeEach, expect, test } from 'vitest'
import { verify } from '#electron/store/verify.ts'
import { create, set } from '#shared/model/change.ts'
import { openTestStore, type TestStore } from '../../support/store.ts'

let store: TestStore
beforeEach(() => {
  store = openTestStore()
  store.write('Add', [
    create('workload', 'w1', { name: 'Ledger' }),
    create('workload', 'w2', { name: 'Portal' }),
  ])
  store.write('Edit', [set('workload', 'w1', { owner: 'Kim' })])
})
afterEach(() => store.close())

test('an untouched workspace verifies', () => {
  expect(verify(store.db)).toEqual({ ok: true, database: [], chain: { entries: 3, brokenAt: null, why: '' } })
})

test.each([
  ['an edited entry', `UPDATE change SET after = '"Lee"' WHERE seq = 3`, 3],
  ['an edited author', `UPDATE change SET author = 'someone' WHERE seq = 2`, 2],
  ['a removed entry', 'DELETE FROM change WHERE seq = 2', 2],
  ['a removed last entry', 'DELETE FROM change WHERE seq = 3', 3],
  [
    'reordered entries',
    'UPDATE change SET seq = CASE seq WHEN 1 THEN -2 WHEN 2 THEN -1 ELSE seq END; UPDATE change SET seq = -seq WHERE seq < 0',
    1,
  ],
])('%s is found', (_name, tamper, brokenAt) => {
  store.db.raw.exec(tamper)
  expect(verify(store.db)).toMatchObject({ ok: false, chain: { brokenAt } })
})

test('a row written past the spine is found', () => {
  store.db.raw.exec("UPDATE workload SET owner = 'Lee' WHERE id = 'w1'")
  expect(verify(store.db)).toMatchObject({
    ok: false,
    database: ['workload w1 differs from what the log says'],
  })
})

test('a row that vanished is found', () => {
  store.db.raw.exec("DELETE FROM workload WHERE id = 'w2'")
  expect(verify(store.db).database).toEqual(['workload w2 is in the log but its row is gone'])
})
