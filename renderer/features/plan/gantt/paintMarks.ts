import type { Ink } from './ink.ts'
import type { Ghost, Primitive } from './primitives.ts'

type Of<K extends Primitive['kind']> = Extract<Primitive, { kind: K }>

/** Slack: a thin line with an end; lateness: a hatched band from the due date to the finish. */
export function paintTail(pen: CanvasRenderingContext2D, ink: Ink, { x1, x2, y, late }: Of<'tail'>): void {
  pen.strokeStyle = late ? ink.bad : ink.borderStrong
  pen.lineWidth = 1.5
  pen.beginPath()
  if (late) {
    for (let x = x1; x < x2; x += 4) {
      pen.moveTo(x, y + 9)
      pen.lineTo(Math.min(x + 3, x2), y + 6)
    }
  } else {
    pen.moveTo(x1, y)
    pen.lineTo(x2, y)
    pen.moveTo(x2, y - 4)
    pen.lineTo(x2, y + 4)
  }
  pen.stroke()
}

export function paintBaseline(
  pen: CanvasRenderingContext2D,
  ink: Ink,
  { x, width, y }: Of<'baseline'>,
): void {
  pen.fillStyle = ink.baseline
  pen.fillRect(x, y, width, 3)
}

/** An own due date: a diamond on the end of its day. */
export function paintDue(pen: CanvasRenderingContext2D, ink: Ink, { x, y, late }: Of<'due'>): void {
  pen.fillStyle = late ? ink.bad : ink.surface
  pen.strokeStyle = late ? ink.bad : ink.text
  pen.lineWidth = 1.5
  pen.beginPath()
  pen.moveTo(x, y - 5)
  pen.lineTo(x + 5, y)
  pen.lineTo(x, y + 5)
  pen.lineTo(x - 5, y)
  pen.closePath()
  pen.fill()
  pen.stroke()
}

/** A pin: head and needle. */
export function paintPin(pen: CanvasRenderingContext2D, ink: Ink, { x, y }: Of<'icon'>): void {
  pen.fillStyle = ink.text
  pen.beginPath()
  pen.arc(x, y - 3, 3, 0, Math.PI * 2)
  pen.fill()
  pen.fillRect(x - 0.75, y, 1.5, 6)
}

export function paintLabel(pen: CanvasRenderingContext2D, ink: Ink, { x, y, text, tone }: Of<'label'>): void {
  pen.font = `${tone === 'muted' ? '' : '600 '}11px ${ink.font}`
  pen.fillStyle = { muted: ink.muted, bad: ink.bad, warning: ink.warn }[tone]
  pen.fillText(text, x, y)
}

export function paintLink(pen: CanvasRenderingContext2D, ink: Ink, { points, arrow }: Of<'link'>): void {
  pen.strokeStyle = ink.text
  pen.lineWidth = 1.25
  pen.beginPath()
  for (const [at, [x, y]] of points.entries()) at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)
  pen.stroke()
  const end = points.at(-1)
  if (!arrow || end === undefined) return
  const [x, y] = end
  pen.fillStyle = ink.text
  pen.beginPath()
  pen.moveTo(x, y)
  pen.lineTo(x - 6, y - 3.5)
  pen.lineTo(x - 6, y + 3.5)
  pen.fill()
}

/** Where a bar would go, with its date. */
export function paintGhost(pen: CanvasRenderingContext2D, ink: Ink, ghost: Ghost): void {
  const { x, y, width, height, label } = ghost
  pen.fillStyle = ink.accent
  pen.globalAlpha = 0.35
  pen.fillRect(x, y - 2, width, height + 4)
  pen.globalAlpha = 1
  pen.strokeStyle = ink.accent
  pen.lineWidth = 2
  pen.strokeRect(x, y - 2, width, height + 4)
  pen.font = `600 12px ${ink.font}`
  const wide = pen.measureText(label).width + 12
  pen.fillStyle = ink.surface
  pen.fillRect(x, y - 24, wide, 20)
  pen.lineWidth = 1
  pen.strokeRect(x, y - 24, wide, 20)
  pen.fillStyle = ink.text
  pen.fillText(label, x + 6, y - 14)
}

/** A small arrow towards a bar that is out of sight. */
export function paintHint(pen: CanvasRenderingContext2D, ink: Ink, { x, y, side }: Of<'hint'>): void {
  const tip = side === 'left' ? -4 : 4
  pen.fillStyle = ink.borderStrong
  pen.beginPath()
  pen.moveTo(x + tip, y)
  pen.lineTo(x - tip / 2, y - 4)
  pen.lineTo(x - tip / 2, y + 4)
  pen.fill()
}
