import { expect, test } from 'vitest'
import { countdownWords } from '../../../renderer/features/overview/countdownWords.ts'

const deadline = '2027-02-08'

test('counts working days ahead and calendar days behind', () => {
  expect(countdownWords({ daysLeft: 78, workingDaysLeft: 52, deadline })).toEqual({
    value: '52',
    what: 'working days left',
    until: 'Deadline 8 Feb 2027, in 78 days',
  })
  expect(countdownWords({ daysLeft: -1, workingDaysLeft: 0, deadline })).toMatchObject({
    value: '1',
    what: 'day past the deadline',
  })
  expect(countdownWords({ daysLeft: 0, workingDaysLeft: 1, deadline }).value).toBe('Today')
})
