import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markRows } from '../../../renderer/charts/markRows.ts'

describe('markRows', () => {
  test('keeps far marks on one row, right of their lines', () => {
    const places = markRows(
      [
        { x: 100, width: 80 },
        { x: 400, width: 60 },
      ],
      0,
      600,
    )
    expect(places).toEqual([
      { left: 105, row: 0 },
      { left: 405, row: 0 },
    ])
  })

  test('turns a label at the right edge to the left of its line', () => {
    expect(markRows([{ x: 590, width: 80 }], 0, 600)).toEqual([{ left: 505, row: 0 }])
  })

  test('no label lies over another or under a line, wherever three marks stand', () => {
    const mark = fc.record({ x: fc.integer({ min: 40, max: 560 }), width: fc.integer({ min: 60, max: 120 }) })
    fc.assert(
      fc.property(fc.array(mark, { minLength: 3, maxLength: 3 }), (marks) => {
        const places = markRows(marks, 0, 600)
        for (const [i, a] of places.entries())
          for (const [j, b] of places.entries()) {
            const [endA, endB] = [a.left + (marks[i]?.width ?? 0), b.left + (marks[j]?.width ?? 0)]
            const x = marks[j]?.x ?? 0
            if (i !== j) expect(a.row === b.row && a.left < endB && b.left < endA).toBe(false)
            expect(b.row >= a.row && x > a.left && x < endA).toBe(false)
          }
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
