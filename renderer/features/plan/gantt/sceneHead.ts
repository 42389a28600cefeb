import { dayInWords } from '#shared/plan/day.ts'
import { dayAt, majorTicks, minorTicks, type Tick, xOf } from '../model/timeScale.ts'
import type { MarkLabel, MarkTone, Primitive } from './primitives.ts'
import { isVisible, type SceneInput } from './sceneInput.ts'

/** Rough width of a letter of the axis font; labels are placed, not measured. */
const LETTER = 6.3

/** The axis: two lines of ticks, and the labels of the marks. */
export function headOf(input: SceneInput): readonly Primitive[] {
  const { scale, viewport } = input
  const from = dayAt(scale, viewport.left)
  const to = dayAt(scale, viewport.left + viewport.width)
  const draw = (line: 'major' | 'minor') => (tick: Tick) => tickOf(input, tick, line)
  return [
    ...majorTicks(scale, from, to).map(draw('major')),
    ...minorTicks(scale, from, to).map(draw('minor')),
    ...spanLabels(input),
    ...markLabels(input),
  ]
}

/** The lines of status date and deadline through all rows. */
export function linesOf(input: SceneInput): readonly Primitive[] {
  const lines = marksOf(input).map(({ x, tone }) => ({ kind: 'line', x, tone }) as const)
  return lines.filter(({ x }) => x >= -2 && x <= input.viewport.width + 2)
}

/** Freezes by name, as far as they are visible. */
function spanLabels({ data, scale, viewport }: SceneInput): readonly Primitive[] {
  return data.spans.flatMap((span): readonly Primitive[] => {
    const x = xOf(scale, span.from) - viewport.left
    const width = (span.to + 1 - span.from) * scale.dayWidth
    if (span.kind !== 'freeze' || !isVisible(viewport, x, width)) return []
    return [{ kind: 'spanLabel', x, width, text: span.name }]
  })
}

interface Mark {
  readonly x: number
  readonly tone: MarkTone
  readonly text: string
}

/** The status date stands at the beginning of its day, the deadline at the end of its own. */
function marksOf({ scale, viewport, data }: SceneInput): readonly Mark[] {
  const at = (day: number) => xOf(scale, day) - viewport.left
  return [
    { x: at(data.today), tone: 'status', text: `Status date ${dayInWords(data.today)}` },
    { x: at(data.deadline + 1), tone: 'deadline', text: `Deadline ${dayInWords(data.deadline)}` },
  ]
}

function markLabels(input: SceneInput): readonly MarkLabel[] {
  const width = input.viewport.width
  const placed = marksOf(input).map((mark) => ({
    mark,
    label: placeLabel(mark, width),
    away: isAway(mark, width),
  }))
  const [a, b] = placed.sort((one, other) => one.label.x - other.label.x)
  if (a === undefined || b === undefined) return []
  if (rightOf(a.label) <= leftOf(b.label)) return [a.label, b.label]
  if (a.away !== b.away)
    return a.away ? besideAway(b.label, a.mark, width) : besideAway(a.label, b.mark, width)
  if (a.away) return [a.label, { ...b.label, x: rightOf(a.label) + 8, anchor: 'start' }]
  return apart(a.label, b.label, width)
}

/** A mark in sight keeps its label at its line; the one out of sight is shortened, or left out without room. */
function besideAway(seen: MarkLabel, { x, tone }: Mark, width: number): readonly MarkLabel[] {
  const short = tone === 'deadline' ? 'Deadline' : 'Status date'
  const away = placeLabel({ x, tone, text: short }, width)
  const flipped: MarkLabel = { ...seen, anchor: seen.anchor === 'start' ? 'end' : 'start' }
  const fits = [seen, flipped].find(
    (each) => leftOf(each) >= 0 && rightOf(each) <= width && isClear(each, away),
  )
  return fits === undefined ? [seen] : [fits, away]
}

/** Two lines close together: the left one reads towards the left, the right one towards the right, if there is room. */
function apart(a: MarkLabel, b: MarkLabel, width: number): readonly MarkLabel[] {
  if (leftOf({ ...a, anchor: 'end' }) < 0)
    return [a, { ...b, x: Math.max(b.x, rightOf(a) + 8), anchor: 'start' }]
  if (rightOf({ ...b, anchor: 'start' }) > width)
    return [{ ...a, x: Math.min(a.x, leftOf(b) - 8), anchor: 'end' }, b]
  return [
    { ...a, anchor: 'end' },
    { ...b, anchor: 'start' },
  ]
}

function isClear(a: MarkLabel, b: MarkLabel): boolean {
  return rightOf(a) <= leftOf(b) || rightOf(b) <= leftOf(a)
}

function isAway({ x }: Mark, width: number): boolean {
  return x < 0 || x > width
}

function placeLabel({ x, tone, text }: Mark, width: number): MarkLabel {
  if (x < 0) return { kind: 'markLabel', x: 4, anchor: 'start', tone, text: `← ${text}` }
  if (x > width) return { kind: 'markLabel', x: width - 4, anchor: 'end', tone, text: `${text} →` }
  const fits = x + text.length * LETTER + 12 <= width
  return { kind: 'markLabel', x, anchor: fits ? 'start' : 'end', tone, text }
}

function leftOf({ x, anchor, text }: MarkLabel): number {
  return anchor === 'start' ? x : x - text.length * LETTER - 12
}

function rightOf({ x, anchor, text }: MarkLabel): number {
  return anchor === 'start' ? x + text.length * LETTER + 12 : x
}

function tickOf({ scale, viewport }: SceneInput, tick: Tick, line: 'major' | 'minor'): Primitive {
  const x = xOf(scale, tick.day) - viewport.left
  const width = (tick.until - tick.day) * scale.dayWidth
  return { kind: 'tick', x, width, line, label: tick.label }
}
