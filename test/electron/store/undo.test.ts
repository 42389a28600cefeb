import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digest } from '#electron/store/digest.ts'
import { rowById } from '#electron/store/rows.ts'
import { redo, redoable, undo, undoable } from '#electron/store/undo.ts'
import { verify } from '#electron/store/verify.ts'
import { create, type Mutation, remove, set } from '#shared/model/change.ts'
import { openTestStore, type TestStore } from '../../support/store.ts'

let store: TestStore
beforeEach(() => {
  store = openTestStore()
})
afterEach(() => store.close())

test('undo and redo walk back and forth, and new work ends the redo', () => {
  store.write('Add', [create('workload', 'w1', { name: 'Ledger' })])
  store.write('Rename', [set('workload', 'w1', { name: 'Portal' })])
  expect(undo(store.db, store.stamp('u1')).label).toBe('Rename')
  expect(rowById(store.db, 'workload', 'w1')?.name).toBe('Ledger')
  expect(redo(store.db, store.stamp('r1')).label).toBe('Rename')
  expect(rowById(store.db, 'workload', 'w1')?.name).toBe('Portal')
  undo(store.db, store.stamp('u2'))
  undo(store.db, store.stamp('u3'))
  expect(rowById(store.db, 'workload', 'w1')).toBeNull()
  expect(undoable(store.db, 'device-a')).toBeNull()
  expect(redoable(store.db, 'device-a')?.label).toBe('Add')
  store.write('Other', [create('workload', 'w2', { name: 'Other' })])
  expect(redoable(store.db, 'device-a')).toBeNull()
})

test('the creation of a workspace can not be undone', () => {
  store.write('Create', [create('workload', 'w1', { name: 'Ledger' })], 'base')
  expect(() => undo(store.db, store.stamp('u1'))).toThrow('nothing to undo')
})

test('undo leaves alone what was changed since, and says so', () => {
  store.write('Rename', [create('workload', 'w1', { name: 'Ledger' })])
  store.write('Owner', [set('workload', 'w1', { owner: 'Kim', vendor: 'Acme' })])
  store.db.raw.exec("UPDATE workload SET owner = 'Lee'") // as a merge from elsewhere would
  const done = undo(store.db, store.stamp('u1'))
  expect(done.skipped).toEqual(['workload w1: owner was changed since'])
  expect(rowById(store.db, 'workload', 'w1')).toMatchObject({ owner: 'Lee', vendor: '' })
})

type Act = { readonly id: number; readonly kind: 'create' | 'rename' | 'delete'; readonly text: string }
const act = fc.record({
  id: fc.integer({ min: 0, max: 3 }),
  kind: fc.constantFrom('create', 'rename', 'delete' as const),
  text: fc.string({ minLength: 1, maxLength: 8 }),
})

function mutationOf({ id, kind, text }: Act, exists: boolean): Mutation | null {
  if (kind === 'create') return exists ? null : create('workload', `w${id}`, { name: text })
  if (!exists) return null
  return kind === 'rename' ? set('workload', `w${id}`, { name: text }) : remove('workload', `w${id}`)
}

test('law: undoing everything returns to the start, redoing everything to the end, and the chain holds', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
      const local = openTestStore()
      try {
        const start = digest(local.db).digest
        let operations = 0
        for (const one of acts) {
          const mutation = mutationOf(one, rowById(local.db, 'workload', `w${one.id}`) !== null)
          if (mutation !== null && local.write('Act', [mutation]).changes > 0) operations += 1
        }
        const end = digest(local.db).digest
        for (let i = 0; i < operations; i += 1) undo(local.db, local.stamp(`u${i}`))
        expect(digest(local.db).digest).toBe(start)
        for (let i = 0; i < operations; i += 1) redo(local.db, local.stamp(`r${i}`))
        expect(digest(local.db).digest).toBe(end)
        expect(verify(local.db).ok).toBe(true)
      } finally {
        local.close()
      }
    }),
    { numRuns: 40, seed: 20260227 },
  )
})
