import { type ChartRow, valueAt } from './chartRows.ts'

/** One part of a stack, from and to in values; parts without a value are left out. */
export interface Segment {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** The parts of a row's stack in order. */
export function segments(row: ChartRow, ids: readonly string[]): readonly Segment[] {
  let from = 0
  return ids.flatMap((id) => {
    const value = valueAt(row, id) ?? 0
    if (value <= 0) return []
    const part = { id, from, to: from + value }
    from = part.to
    return [part]
  })
}

/** Middles of bars beside each other, against the middle of their group. */
export function barPlaces(count: number, bar: number, gap: number): readonly number[] {
  const whole = count * bar + (count - 1) * gap
  return Array.from({ length: count }, (_, index) => -whole / 2 + index * (bar + gap) + bar / 2)
}
