import { isWeekend } from '#shared/plan/day.ts'
import { dayAt, minorTicks, xOf } from '../model/timeScale.ts'
import type { Primitive } from './primitives.ts'
import { isVisible, rowTop, type SceneInput } from './sceneInput.ts'

/** Row stripes, shaded days off and freezes, and grid lines. */
export function backgroundOf(input: SceneInput, rows: readonly number[]): readonly Primitive[] {
  return [...spansOf(input), ...gridOf(input), ...stripesOf(input, rows)]
}

function stripesOf(input: SceneInput, rows: readonly number[]): Primitive[] {
  const { rowHeight: height } = input
  return rows.flatMap((row): Primitive[] => {
    const y = rowTop(input, row)
    const line: Primitive = { kind: 'rowLine', y: y + height }
    if (row === input.selected) return [{ kind: 'stripe', y, height, tone: 'selected' }, line]
    if (row === input.hovered) return [{ kind: 'stripe', y, height, tone: 'hover' }, line]
    if (input.rows[row]?.kind === 'group') return [{ kind: 'stripe', y, height, tone: 'group' }, line]
    return [line]
  })
}

/** Weekends only where a day can be seen, holidays not by the quarter; freezes always. */
function spansOf(input: SceneInput): Primitive[] {
  const { zoom } = input.scale
  const spans = input.data.spans.filter((span) => span.kind === 'freeze' || zoom !== 'quarter')
  const shaded = spans.flatMap((span) => spanOf(input, span.from, span.to, span.kind))
  return [...(zoom === 'day' || zoom === 'week' ? weekends(input) : []), ...shaded]
}

function weekends(input: SceneInput): Primitive[] {
  const { scale, viewport } = input
  const from = dayAt(scale, viewport.left) - 1
  const to = dayAt(scale, viewport.left + viewport.width)
  const found: Primitive[] = []
  for (let day = from; day <= to; day++)
    if (isWeekend(day) && !isWeekend(day - 1)) found.push(...spanOf(input, day, day + 1, 'weekend'))
  return found
}

function spanOf(
  { scale, viewport }: SceneInput,
  from: number,
  to: number,
  tone: 'weekend' | 'holiday' | 'freeze',
): Primitive[] {
  const x = xOf(scale, from) - viewport.left
  const width = (to + 1 - from) * scale.dayWidth
  return isVisible(viewport, x, width) ? [{ kind: 'span', x, width, tone }] : []
}

function gridOf({ scale, viewport }: SceneInput): Primitive[] {
  const from = dayAt(scale, viewport.left)
  const to = dayAt(scale, viewport.left + viewport.width)
  return minorTicks(scale, from, to).map((tick) => ({
    kind: 'grid',
    x: xOf(scale, tick.day) - viewport.left,
  }))
}
