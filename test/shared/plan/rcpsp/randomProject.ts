import fc from 'fast-check'
import type { ProjectParts } from '#shared/plan/rcpsp/project.ts'

/** Small projects: links only to higher numbers, demands within capacities, also of nothing and without duration. */
export function randomProject(most: number, largestCapacity = 4): fc.Arbitrary<ProjectParts> {
  return fc
    .record({
      capacities: fc.array(fc.integer({ min: 1, max: largestCapacity }), { minLength: 1, maxLength: 5 }),
      activities: fc.array(
        fc.record({
          days: fc.integer({ min: 0, max: 5 }),
          needs: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
          waitsFor: fc.array(fc.nat({ max: 100 }), { maxLength: 2 }),
        }),
        { minLength: 1, maxLength: most },
      ),
    })
    .map(({ capacities, activities }) => ({
      capacities,
      durations: activities.map(({ days }) => days),
      demands: activities.map(({ needs }) =>
        capacities.map((units, k) => Math.round((needs[k] ?? 0) * units)),
      ),
      successors: activities.map((_, i) =>
        activities.flatMap(({ waitsFor }, j) => (j > i && waitsFor.some((p) => p % j === i) ? [j] : [])),
      ),
    }))
}
