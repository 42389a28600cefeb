import { textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

interface NameTickProps {
  readonly fontSize: number
  /** Width for the name in pixels. */
  readonly room: number
  /** `left` of rows, or `under` columns. */
  readonly side?: 'left' | 'under'
  /** Given by Recharts. */
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: string | number }
}

/** A category's name on up to two lines, whole in its title when it is cut. */
export function NameTick({ fontSize, room, side = 'left', x = 0, y = 0, payload }: NameTickProps) {
  const name = String(payload?.value ?? '')
  const lines = wrapText(name, room, side === 'left' ? 2 : 3, (text) => textWidth(text, fontSize))
  const line = Math.round(fontSize * 1.15)
  const first = side === 'left' ? y + fontSize * 0.35 - ((lines.length - 1) * line) / 2 : y + fontSize * 0.9
  return (
    <text fontSize={fontSize} fill="var(--o-text)" textAnchor={side === 'left' ? 'end' : 'middle'}>
      <title>{name}</title>
      {lines.map((text, index) => (
        <tspan key={text} x={side === 'left' ? x - 2 : x} y={first + index * line}>
          {text}
        </tspan>
      ))}
    </text>
  )
}
