import { expect, test } from 'vitest'
import { effectiveScope } from '#shared/policy/effectiveScope.ts'

const result = { scope: 'in', confidence: 'low', conflict: true } as const

test('the rules count where nobody reviewed', () => {
  expect(effectiveScope(result, null)).toEqual({
    scope: 'in',
    by: 'rules',
    confidence: 'low',
    conflict: true,
  })
})

test('a person counts before the rules and settles a conflict', () => {
  expect(effectiveScope(result, { kind: 'override', scope: 'out' })).toEqual({
    scope: 'out',
    by: 'override',
    confidence: null,
    conflict: false,
  })
})

test('a sign-off keeps the confidence of the rules while they still say the same', () => {
  const signedIn = { kind: 'sign-off', scope: 'in' } as const
  const settled = { scope: 'in', by: 'sign-off', confidence: 'low', conflict: false }
  expect(effectiveScope(result, signedIn)).toEqual(settled)
  expect(effectiveScope({ ...result, scope: 'out' }, signedIn)).toEqual({ ...settled, confidence: null })
})

test('before the rules ran it is undetermined by nobody', () => {
  expect(effectiveScope(null, null)).toEqual({
    scope: 'undetermined',
    by: 'none',
    confidence: null,
    conflict: false,
  })
})
