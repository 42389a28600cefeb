import { DefaultZIndexes, ZIndexLayer } from 'recharts'
import type { Chart } from '#shared/report/chart.ts'
import { type ChartRow, totalOf, valueAt } from './chartRows.ts'
import { barPlaces, segments } from './segments.ts'
import { textWidth } from './textWidth.ts'
import { usePlaces } from './usePlaces.ts'
import { ValueChip } from './ValueChip.tsx'
import { shortValueText } from './valueText.ts'

interface RowValuesProps {
  readonly chart: Chart
  readonly rows: readonly ChartRow[]
  /** Thickness of a bar. */
  readonly bar: number
  readonly fontSize: number
}

/** The numbers of a row plot: inside each segment of a stack where there is room, and at the end of each bar. */
export function RowValues({ chart, rows, bar, fontSize }: RowValuesProps) {
  const first = rows[0]
  const places = usePlaces(first === undefined ? undefined : [0, first.x])
  if (places === null) return null
  const isStacked = chart.kind === 'stacked-bar'
  const ids = chart.series.map((series) => series.id)
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {rows.map((row) => {
        const middle = places.y(row.x)
        if (isStacked)
          return (
            <g key={row.x}>
              {segments(row, ids).length < 2
                ? null
                : segments(row, ids).map((part) => {
                    const [from, to] = [places.x(part.from), places.x(part.to)]
                    const text = shortValueText(chart, part.to - part.from)
                    return to - from < textWidth(text, fontSize) + 9 ? null : (
                      <ValueChip
                        key={part.id}
                        x={(from + to) / 2}
                        y={middle}
                        text={text}
                        fontSize={fontSize}
                      />
                    )
                  })}
              <EndText
                x={places.x(totalOf(row, ids) ?? 0)}
                y={middle}
                text={endText(chart, totalOf(row, ids))}
                fontSize={fontSize}
              />
            </g>
          )
        return (
          <g key={row.x}>
            {barPlaces(ids.length, bar, 2).map((offset, index) => {
              const value = valueAt(row, ids[index] ?? '')
              return (
                <EndText
                  key={ids[index]}
                  x={places.x(value ?? 0)}
                  y={middle + offset}
                  text={endText(chart, value)}
                  fontSize={fontSize}
                />
              )
            })}
          </g>
        )
      })}
    </ZIndexLayer>
  )
}

function endText(chart: Chart, value: number | null): string {
  return value === null ? 'unknown' : shortValueText(chart, value)
}

interface EndTextProps {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly fontSize: number
}

function EndText({ x, y, text, fontSize }: EndTextProps) {
  return (
    <text x={x + 5} y={y + fontSize * 0.36} fontSize={fontSize} fontWeight={600} fill="var(--o-text)">
      {text}
    </text>
  )
}
