import { Bar, CartesianGrid, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { chartRows, totalOf, valueAt } from './chartRows.ts'
import { NameTick } from './NameTick.tsx'
import { PlotFrame } from './PlotFrame.tsx'
import type { PlotProps } from './plotProps.ts'
import { barPlaces, segments } from './segments.ts'
import { patternId, seriesStyle } from './seriesStyle.ts'
import { textWidth } from './textWidth.ts'
import { usePlaces } from './usePlaces.ts'
import { ValueChip } from './ValueChip.tsx'
import { shortValueText } from './valueText.ts'

/** Upright bars with their names under them and their values on top; for a few short names in an order of their own. */
export function ColumnPlot(props: PlotProps) {
  const { chart, width, fontSize, scope } = props
  const rows = chartRows(chart)
  const isStacked = chart.kind === 'stacked-bar'
  const axis = 44
  const slot = (width - axis - 16) / Math.max(1, rows.length)
  const bars = isStacked ? 1 : Math.max(1, chart.series.length)
  const bar = Math.min(56, Math.floor((slot * 0.7) / bars))
  return (
    <PlotFrame
      {...props}
      rows={rows}
      layout="horizontal"
      margin={{ top: fontSize + 10, right: 12, bottom: 0, left: 4 }}
    >
      <CartesianGrid stroke="var(--o-border)" vertical={false} />
      <XAxis
        type="category"
        dataKey="x"
        interval={0}
        height={Math.round(fontSize * 3.4)}
        stroke="var(--o-border-strong)"
        tickLine={false}
        tick={<NameTick fontSize={fontSize} room={slot - 6} side="under" />}
      />
      <YAxis
        type="number"
        domain={[0, 'auto']}
        allowDecimals={false}
        width={axis}
        stroke="var(--o-border-strong)"
        tickLine={false}
        tick={{ fill: 'var(--o-text-2)', fontSize }}
        tickFormatter={(value: number) => shortValueText(chart, value)}
      />
      {chart.series.map((series, index) => (
        <Bar
          key={series.id}
          dataKey={series.id}
          name={series.label}
          fill={`url(#${patternId(scope, series.id)})`}
          stroke={isStacked ? 'var(--o-surface)' : seriesStyle(series, index).color}
          barSize={bar}
          isAnimationActive={false}
          {...(isStacked ? { stackId: 'all' } : {})}
        />
      ))}
      <ColumnValues {...props} bar={bar} />
    </PlotFrame>
  )
}

function ColumnValues({ chart, fontSize, bar }: PlotProps & { readonly bar: number }) {
  const rows = chartRows(chart)
  const first = rows[0]
  const places = usePlaces(first === undefined ? undefined : [first.x, 0])
  if (places === null) return null
  const ids = chart.series.map((series) => series.id)
  const isStacked = chart.kind === 'stacked-bar'
  const offsets = isStacked ? [0] : barPlaces(ids.length, bar, 2)
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {rows.map((row) => {
        const middle = places.x(row.x)
        const parts = isStacked ? segments(row, ids) : []
        const inside = parts.length > 1 ? parts : []
        return (
          <g key={row.x}>
            {inside.map((part) => {
              const [low, high] = [places.y(part.from), places.y(part.to)]
              const text = shortValueText(chart, part.to - part.from)
              const fits = low - high > fontSize + 4 && bar > textWidth(text, fontSize) + 6
              return fits ? (
                <ValueChip key={part.id} x={middle} y={(low + high) / 2} text={text} fontSize={fontSize} />
              ) : null
            })}
            {offsets.map((offset, index) => {
              const value = isStacked ? totalOf(row, ids) : valueAt(row, ids[index] ?? '')
              return (
                <text
                  key={offset}
                  x={middle + offset}
                  y={places.y(value ?? 0) - 5}
                  textAnchor="middle"
                  fontSize={fontSize}
                  fontWeight={600}
                  fill="var(--o-text)"
                >
                  {value === null ? 'unknown' : shortValueText(chart, value)}
                </text>
              )
            })}
          </g>
        )
      })}
    </ZIndexLayer>
  )
}
