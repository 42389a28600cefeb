import { textWidth } from './textWidth.ts'

interface ValueChipProps {
  /** Middle of the chip. */
  readonly x: number
  readonly y: number
  readonly text: string
  readonly fontSize: number
}

/** A number on a bar, on a ground of its own so that it is legible on any colour and pattern. */
export function ValueChip({ x, y, text, fontSize }: ValueChipProps) {
  const width = textWidth(text, fontSize) + 5
  const height = fontSize + 2
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={2}
        fill="var(--o-surface)"
      />
      <text x={x} y={y + fontSize * 0.36} textAnchor="middle" fontSize={fontSize} fill="var(--o-text)">
        {text}
      </text>
    </g>
  )
}
