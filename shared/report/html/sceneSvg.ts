import { assertNever } from '../../model/problem.ts'
import type { Primitive, Scene } from '../scene/scene.ts'
import { escapeHtml } from './escape.ts'

/** A scene as an inline SVG element with a text alternative. */
export function sceneSvg({ width, height, items }: Scene, label: string): string {
  const size = `viewBox="0 0 ${number(width)} ${number(height)}" width="100%"`
  const body = items.map(primitiveSvg).join('')
  return `<svg ${size} role="img" aria-label="${escapeHtml(label)}" font-size="12">${body}</svg>`
}

function primitiveSvg(item: Primitive): string {
  switch (item.kind) {
    case 'rect':
      return element(
        'rect',
        {
          x: item.x,
          y: item.y,
          width: item.width,
          height: item.height,
          fill: item.fill,
          opacity: item.opacity,
        },
        title(item.title),
      )
    case 'line':
      return element(
        'line',
        {
          x1: item.x1,
          y1: item.y1,
          x2: item.x2,
          y2: item.y2,
          stroke: item.stroke,
          'stroke-width': item.width,
          'stroke-dasharray': item.dash,
        },
        '',
      )
    case 'path': {
      const d = item.points
        .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`)
        .join('')
      return element(
        'path',
        {
          d,
          stroke: item.stroke ?? 'none',
          fill: item.fill ?? 'none',
          'stroke-width': item.width,
          opacity: item.opacity,
          'stroke-dasharray': item.dash,
        },
        '',
      )
    }
    case 'text':
      return element(
        'text',
        {
          x: item.x,
          y: item.y,
          'text-anchor': item.anchor,
          fill: item.fill,
          'font-weight': item.bold === true ? 600 : undefined,
        },
        title(item.title) + escapeHtml(item.text),
      )
    default:
      return assertNever(item)
  }
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  body: string,
): string {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escapeHtml(value ?? '')}"`)
    .join('')
  return body === '' ? `<${name}${text}/>` : `<${name}${text}>${body}</${name}>`
}

function title(text: string | undefined): string {
  return text === undefined ? '' : `<title>${escapeHtml(text)}</title>`
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}
