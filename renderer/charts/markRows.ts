/** A vertical mark with its label's width, in pixels. */
export interface MarkBox {
  readonly x: number
  readonly width: number
}

/** Where a mark's label goes: its left edge, and its row above the plot (0 is the lowest). */
export interface MarkPlace {
  readonly left: number
  readonly row: number
}

const gap = 5

/**
 * Places labels of vertical marks so that no two overlap and no line runs through another's label; in as few rows as
 * possible, to the right of their line where there is room. Tries all ways: there are at most a handful of marks.
 */
export function markRows(marks: readonly MarkBox[], left: number, right: number): readonly MarkPlace[] {
  let best: readonly MarkPlace[] = staircase(marks, left, right)
  let cost = isClear(marks, best) ? costOf(best) : Number.POSITIVE_INFINITY
  for (const sides of combinations(marks.length, 2)) {
    for (const rows of combinations(marks.length, marks.length)) {
      const places = marks.map((mark, index) => ({
        left: edge(mark, sides[index] === 1, left, right),
        row: rows[index] ?? 0,
      }))
      const price = costOf(places) + sides.reduce((sum, side) => sum + side, 0) * 0.1
      if (price < cost && isClear(marks, places)) [best, cost] = [places, price]
    }
  }
  return best
}

/** Left edge of a label beside its line, kept within the bounds. */
function edge({ x, width }: MarkBox, flipped: boolean, left: number, right: number): number {
  const wanted = flipped ? x - gap - width : x + gap
  return Math.max(left, Math.min(wanted, right - width))
}

function staircase(marks: readonly MarkBox[], left: number, right: number): readonly MarkPlace[] {
  return marks.map((mark, index) => ({ left: edge(mark, false, left, right), row: marks.length - 1 - index }))
}

function costOf(places: readonly MarkPlace[]): number {
  return (
    Math.max(0, ...places.map((place) => place.row)) * 10 + places.reduce((sum, each) => sum + each.row, 0)
  )
}

function isClear(marks: readonly MarkBox[], places: readonly MarkPlace[]): boolean {
  return places.every((place, index) => {
    const end = place.left + (marks[index]?.width ?? 0)
    const own = marks[index]?.x ?? 0
    if (own > place.left - 2 && own < end + 2) return false
    return places.every((other, at) => {
      if (at === index) return true
      const otherEnd = other.left + (marks[at]?.width ?? 0)
      const overlaps = place.row === other.row && place.left < otherEnd + gap && other.left < end + gap
      const x = marks[at]?.x ?? 0
      const crosses = other.row >= place.row && x > place.left - 2 && x < end + 2
      return !overlaps && !crosses
    })
  })
}

/** All lists of `length` numbers below `base`; none longer than five, to stay small. */
function combinations(length: number, base: number): readonly (readonly number[])[] {
  if (length > 5) return []
  let lists: readonly (readonly number[])[] = [[]]
  for (let at = 0; at < length; at += 1)
    lists = lists.flatMap((list) => Array.from({ length: base }, (_, digit) => [...list, digit]))
  return lists
}
