import { expect, test } from 'vitest'
import { spread } from '../../../renderer/charts/spread.ts'

test('leaves what is far apart where it is', () => {
  expect(spread([10, 50, 90], 12, 0, 100)).toEqual([10, 50, 90])
})

test('moves equal positions apart, in the order given', () => {
  expect(spread([20, 20, 20], 10, 0, 100)).toEqual([20, 30, 40])
})

test('stays above the lower end by moving the others up', () => {
  expect(spread([95, 99, 60], 10, 0, 100)).toEqual([90, 100, 60])
})
