import { DefaultZIndexes, ZIndexLayer } from 'recharts'
import type { EndLabel } from './datePlan.ts'
import { spread } from './spread.ts'
import { usePlaces } from './usePlaces.ts'

/** Names and last values at the ends of lines; a surface-coloured rim keeps them legible over other lines. */
export function EndLabels({
  ends,
  fontSize,
}: {
  readonly ends: readonly EndLabel[]
  readonly fontSize: number
}) {
  const first = ends[0]
  const places = usePlaces(first === undefined ? undefined : [first.day, first.value])
  if (places === null) return null
  const { area } = places
  const late = ends.filter((end) => !end.isEarly)
  const wanted = late.map((end) => places.y(end.value))
  const ys = spread(wanted, fontSize * 1.3, area.y, area.y + area.height)
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {late.map((end, index) => (
        <Label
          key={end.series}
          x={area.x + area.width + 6}
          y={ys[index] ?? 0}
          end={end}
          fontSize={fontSize}
        />
      ))}
      {ends
        .filter((end) => end.isEarly)
        .map((end) => (
          <Label
            key={end.series}
            x={Math.max(area.x + fontSize * 6, places.x(end.day) - 6)}
            y={Math.max(area.y + fontSize, places.y(end.value) - fontSize)}
            end={end}
            fontSize={fontSize}
            anchor="end"
          />
        ))}
    </ZIndexLayer>
  )
}

interface LabelProps {
  readonly x: number
  readonly y: number
  readonly end: EndLabel
  readonly fontSize: number
  readonly anchor?: 'start' | 'end'
}

function Label({ x, y, end, fontSize, anchor = 'start' }: LabelProps) {
  return (
    <text
      x={x}
      y={y + fontSize * 0.35}
      textAnchor={anchor}
      fontSize={fontSize}
      fontWeight={600}
      fill="var(--o-text)"
      stroke="var(--o-surface)"
      strokeWidth={3}
      paintOrder="stroke"
    >
      {end.text}
    </text>
  )
}
