import { DefaultZIndexes, ZIndexLayer } from 'recharts'
import { markColors } from '../app/palette.ts'
import { lineHeight, type PlacedMark } from './datePlan.ts'
import { usePlaces } from './usePlaces.ts'

interface MarkLayerProps {
  readonly marks: readonly PlacedMark[]
  /** Y of the plot's upper edge. */
  readonly top: number
  readonly fontSize: number
}

const looks = {
  deadline: { color: markColors.deadline, dash: undefined, width: 2 },
  'status-date': { color: markColors.statusDate, dash: '4 3', width: 1.5 },
  forecast: { color: markColors.forecast, dash: '1 3', width: 2 },
} as const

/** Deadline, status date and forecast as upright lines whose labels stand above the plot, never over one another. */
export function MarkLayer({ marks, top, fontSize }: MarkLayerProps) {
  const first = marks[0]
  const places = usePlaces(first === undefined ? undefined : [first.day, 0])
  if (places === null) return null
  const { area } = places
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {marks.map((mark) => {
        const x = places.x(mark.day)
        const base = top - 5 - mark.row * lineHeight(fontSize)
        const { color, dash, width } = looks[mark.kind]
        return (
          <g key={mark.kind}>
            <line
              x1={x}
              x2={x}
              y1={base - fontSize + 3}
              y2={area.y + area.height}
              stroke={color}
              strokeWidth={width}
              strokeDasharray={dash}
            />
            <text x={mark.left} y={base} fontSize={fontSize} fill="var(--o-text)">
              {mark.text}
            </text>
          </g>
        )
      })}
    </ZIndexLayer>
  )
}
