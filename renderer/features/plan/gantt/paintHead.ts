import type { Ink } from './ink.ts'
import type { MarkLabel, SpanLabel, Tick } from './primitives.ts'

const MAJOR = 20
const MINOR = 18
/** Height of the axis: major line, minor line, labels of the marks. */
export const HEAD_HEIGHT = MAJOR + MINOR + 18

/** A step of the axis; its label keeps to the visible part and is left out where it has no room. */
export function paintTick(pen: CanvasRenderingContext2D, ink: Ink, { x, width, line, label }: Tick): void {
  const [top, height] = line === 'major' ? [0, MAJOR] : [MAJOR, MINOR]
  pen.fillStyle = ink.border
  pen.fillRect(Math.round(x), top, 1, height)
  pen.font = line === 'major' ? `600 12px ${ink.font}` : `11px ${ink.font}`
  const wide = pen.measureText(label).width
  const left = Math.max(x, 0)
  if (x + width - left < wide + 6) return
  pen.fillStyle = line === 'major' ? ink.text : ink.muted
  const at = line === 'major' ? left + 5 : x + (width - wide) / 2
  pen.fillText(label, Math.max(at, 3), top + height / 2 + 0.5)
}

/** The label of a vertical line, in a box beside it. */
export function paintMarkLabel(pen: CanvasRenderingContext2D, ink: Ink, mark: MarkLabel): void {
  pen.font = `600 11px ${ink.font}`
  const wide = pen.measureText(mark.text).width + 10
  const left = mark.anchor === 'start' ? mark.x : mark.x - wide
  const top = MAJOR + MINOR + 1
  const color = mark.tone === 'deadline' ? ink.deadline : ink.status
  pen.fillStyle = ink.surface
  pen.fillRect(left, top, wide, 16)
  pen.strokeStyle = color
  pen.lineWidth = 1.5
  pen.strokeRect(left + 0.75, top + 0.75, wide - 1.5, 14.5)
  pen.fillStyle = ink.text
  pen.fillText(mark.text, left + 5, top + 8.5)
}

/** A freeze's name where it has room, else just the word. */
export function paintSpanLabel(pen: CanvasRenderingContext2D, ink: Ink, { x, width, text }: SpanLabel): void {
  const left = Math.max(x, 0)
  const room = x + width - left - 6
  pen.font = `11px ${ink.font}`
  const fitting = [`Freeze: ${text}`, 'Freeze'].find((each) => pen.measureText(each).width < room)
  if (fitting === undefined) return
  pen.fillStyle = ink.muted
  pen.fillText(fitting, left + 3, MAJOR + MINOR + 9)
}
