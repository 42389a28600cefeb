import { expect, test } from 'vitest'
import { excerptOf } from '../../../renderer/features/scope/model/excerpt.ts'

test('marks the evidence where it stands in the text, in the text’s own case', () => {
  expect(excerptOf('army', 'Run for the Army today')).toEqual({
    before: 'Run for the ',
    hit: 'Army',
    after: ' today',
  })
})

test('cuts long texts around the hit', () => {
  const { before, hit, after } = excerptOf('needle', `${'x'.repeat(200)}needle${'y'.repeat(200)}`)
  expect([before.length, hit, after.length]).toEqual([71, 'needle', 71])
  expect(before.startsWith('…') && after.endsWith('…')).toBe(true)
})

test('marks the office inside the contract number', () => {
  expect(excerptOf('W911NF in W911NF24D0100', null)).toEqual({ before: '', hit: 'W911NF', after: '24D0100' })
})

test('falls back to the value where the field does not hold it', () => {
  expect(excerptOf('tag', 'nothing here')).toEqual({ before: '', hit: 'tag', after: '' })
})
