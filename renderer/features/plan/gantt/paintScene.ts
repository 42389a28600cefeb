import { assertNever } from '#shared/model/problem.ts'
import type { GanttScene } from './ganttScene.ts'
import type { Ink } from './ink.ts'
import { paintBar } from './paintBar.ts'
import { paintMarkLabel, paintSpanLabel, paintTick } from './paintHead.ts'
import {
  paintBaseline,
  paintDue,
  paintGhost,
  paintHint,
  paintLabel,
  paintLink,
  paintPin,
  paintTail,
} from './paintMarks.ts'
import type { Primitive } from './primitives.ts'

/** Paints a scene: the axis of `headHeight` px, the body below it; coordinates are CSS pixels. */
export function paintScene(
  pen: CanvasRenderingContext2D,
  ink: Ink,
  scene: GanttScene,
  size: { readonly width: number; readonly height: number; readonly headHeight: number },
): void {
  const { width, height, headHeight } = size
  pen.clearRect(0, 0, width, height)
  pen.textBaseline = 'middle'
  pen.save()
  pen.beginPath()
  pen.rect(0, headHeight, width, height - headHeight)
  pen.clip()
  pen.translate(0, headHeight)
  for (const primitive of scene.body) paint(pen, ink, primitive, width, height)
  pen.restore()
  pen.fillStyle = ink.surface
  pen.fillRect(0, 0, width, headHeight)
  for (const primitive of scene.head) paint(pen, ink, primitive, width, height)
  fill(pen, ink.borderStrong, 0, headHeight - 1, width, 1)
}

function paint(pen: CanvasRenderingContext2D, ink: Ink, it: Primitive, width: number, height: number) {
  switch (it.kind) {
    case 'stripe':
      return paintStripe(pen, ink, it, width)
    case 'span':
      return paintSpan(pen, ink, it, height)
    case 'grid':
      return fill(pen, ink.border, Math.round(it.x), 0, 0.5, height)
    case 'rowLine':
      return fill(pen, ink.border, 0, Math.round(it.y) - 1, width, 0.5)
    case 'line':
      return paintLine(pen, ink, it, height)
    case 'bar':
      return paintBar(pen, ink, it)
    case 'tail':
      return paintTail(pen, ink, it)
    case 'baseline':
      return paintBaseline(pen, ink, it)
    case 'due':
      return paintDue(pen, ink, it)
    case 'icon':
      return paintPin(pen, ink, it)
    case 'hint':
      return paintHint(pen, ink, it)
    case 'label':
      return paintLabel(pen, ink, it)
    case 'link':
      return paintLink(pen, ink, it)
    case 'ghost':
      return paintGhost(pen, ink, it)
    case 'tick':
      return paintTick(pen, ink, it)
    case 'spanLabel':
      return paintSpanLabel(pen, ink, it)
    case 'markLabel':
      return paintMarkLabel(pen, ink, it)
    default:
      return assertNever(it)
  }
}

function paintStripe(
  pen: CanvasRenderingContext2D,
  ink: Ink,
  { y, height, tone }: Extract<Primitive, { kind: 'stripe' }>,
  width: number,
): void {
  pen.globalAlpha = tone === 'group' ? 0.5 : 0.75
  fill(pen, { selected: ink.selected, group: ink.surface2, hover: ink.hover }[tone], 0, y, width, height)
  pen.globalAlpha = 1
}

function paintSpan(
  pen: CanvasRenderingContext2D,
  ink: Ink,
  { x, width, tone }: Extract<Primitive, { kind: 'span' }>,
  height: number,
): void {
  pen.globalAlpha = tone === 'freeze' ? 0.14 : tone === 'holiday' ? 1 : 0.7
  fill(pen, tone === 'freeze' ? ink.accent : ink.surface2, x, 0, width, height)
  pen.globalAlpha = 1
}

function paintLine(
  pen: CanvasRenderingContext2D,
  ink: Ink,
  { x, tone }: Extract<Primitive, { kind: 'line' }>,
  height: number,
): void {
  pen.strokeStyle = tone === 'deadline' ? ink.deadline : ink.status
  pen.lineWidth = 2
  pen.setLineDash(tone === 'deadline' ? [] : [5, 4])
  pen.beginPath()
  pen.moveTo(Math.round(x), 0)
  pen.lineTo(Math.round(x), height)
  pen.stroke()
  pen.setLineDash([])
}

function fill(
  pen: CanvasRenderingContext2D,
  color: string,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  pen.fillStyle = color
  pen.fillRect(x, y, width, height)
}
