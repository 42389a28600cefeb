import type { Ink } from './ink.ts'
import type { Bar } from './primitives.ts'

const HATCH_STEP = 5

/** A bar: its outline by shape, its part done filled, blocked ones hatched. */
export function paintBar(pen: CanvasRenderingContext2D, ink: Ink, bar: Bar): void {
  const color = colorOf(ink, bar)
  pen.save()
  outline(pen, bar)
  pen.fillStyle = ink.surface
  if (bar.shape !== 'summary' && bar.shape !== 'group') pen.fill()
  pen.fillStyle = color
  pen.globalAlpha = lightness(bar)
  pen.fill()
  pen.globalAlpha = 1
  pen.clip()
  if (bar.filled > 0) pen.fillRect(bar.x, bar.y, bar.width * bar.filled, bar.height + 4)
  if (bar.state === 'blocked') hatch(pen, color, bar)
  pen.restore()
  if (bar.shape === 'task' || bar.shape === 'critical') border(pen, color, bar)
  if (bar.state === 'done' && bar.width >= 14) check(pen, ink.surface, bar)
}

function colorOf(ink: Ink, bar: Bar): string {
  if (bar.state === 'late') return ink.bad
  if (bar.state === 'done') return ink.done
  if (bar.state === 'blocked') return ink.warn
  if (bar.shape === 'critical') return ink.critical
  return bar.shape === 'task' ? ink.task : ink.muted
}

function lightness(bar: Bar): number {
  if (bar.shape === 'group') return 0.7
  return bar.shape === 'summary' ? 0.5 : 0.3
}

function border(pen: CanvasRenderingContext2D, color: string, bar: Bar): void {
  outline(pen, bar)
  pen.strokeStyle = color
  pen.lineWidth = bar.shape === 'critical' ? 2 : 1
  pen.stroke()
}

/** Critical bars end in points, summaries in feet, so that shape tells them apart without colour. */
function outline(pen: CanvasRenderingContext2D, { x, y, width, height, shape }: Bar): void {
  pen.beginPath()
  if (shape === 'task') pen.roundRect(x, y, width, height, Math.min(3, width / 2))
  else if (shape === 'critical') pointed(pen, x, y, width, height)
  else if (shape === 'summary') footed(pen, x, y, width, height)
  else pen.rect(x, y, width, height)
}

function pointed(pen: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  const tip = Math.min(height / 2, width / 2)
  pen.moveTo(x, y + height / 2)
  pen.lineTo(x + tip, y)
  pen.lineTo(x + width - tip, y)
  pen.lineTo(x + width, y + height / 2)
  pen.lineTo(x + width - tip, y + height)
  pen.lineTo(x + tip, y + height)
  pen.closePath()
}

function footed(pen: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  const foot = Math.min(5, width / 2)
  const base = y + height - 2
  pen.moveTo(x, y)
  pen.lineTo(x + width, y)
  pen.lineTo(x + width, base + 4)
  pen.lineTo(x + width - foot, base)
  pen.lineTo(x + foot, base)
  pen.lineTo(x, base + 4)
  pen.closePath()
}

function hatch(pen: CanvasRenderingContext2D, color: string, { x, y, width, height }: Bar): void {
  pen.strokeStyle = color
  pen.lineWidth = 1.5
  pen.beginPath()
  for (let at = x - height; at < x + width; at += HATCH_STEP) {
    pen.moveTo(at, y + height)
    pen.lineTo(at + height, y)
  }
  pen.stroke()
}

function check(pen: CanvasRenderingContext2D, color: string, { x, y, height }: Bar): void {
  const middle = y + height / 2
  pen.strokeStyle = color
  pen.lineWidth = 1.75
  pen.beginPath()
  pen.moveTo(x + 4, middle)
  pen.lineTo(x + 6.5, middle + 2.5)
  pen.lineTo(x + 11, middle - 2.5)
  pen.stroke()
}
