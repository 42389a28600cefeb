import { expect, test } from 'vitest'
import { checkSchedule } from '#shared/plan/rcpsp/checkSchedule.ts'
import { projectOf } from '#shared/plan/rcpsp/project.ts'

const project = projectOf({
  durations: [2, 3, 1],
  capacities: [2],
  demands: [[1], [2], [1]],
  successors: [[1], [], []],
})

test.each([
  ['nothing broken', [0, 2, 0], 5, []],
  ['a broken link', [0, 1, 4], 5, ['activity 1 starts before 0 is done']],
  ['an overdrawn resource', [0, 2, 3], 5, ['resource 0 is overdrawn at 3']],
  ['a start before the project', [-1, 2, 0], 5, ['activity 0 starts before the project']],
  ['a false makespan', [0, 2, 0], 4, ['the makespan is 5, not 4']],
])('says %s', (_, start, makespan, expected) => {
  expect(checkSchedule(project, Int32Array.from(start), makespan)).toEqual(expected)
})
