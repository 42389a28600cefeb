import { Bar, CartesianGrid, XAxis, YAxis } from 'recharts'
import { chartRows, totalOf, valueAt } from './chartRows.ts'
import { rowSize } from './chartShape.ts'
import { NameTick } from './NameTick.tsx'
import { PlotFrame } from './PlotFrame.tsx'
import type { PlotProps } from './plotProps.ts'
import { RowValues } from './RowValues.tsx'
import { patternId, seriesStyle } from './seriesStyle.ts'
import { textWidth } from './textWidth.ts'
import { shortValueText } from './valueText.ts'

/** Rows of bars with their names at the left and their values at the end: any number of long names stays legible. */
export function RowPlot(props: PlotProps) {
  const { chart, width, fontSize, scope } = props
  const rows = chartRows(chart)
  const ids = chart.series.map((series) => series.id)
  const isStacked = chart.kind === 'stacked-bar'
  const { bar } = rowSize(chart, fontSize)
  const names = Math.ceil(
    Math.min(
      width * 0.36,
      widest(
        rows.map((row) => String(row.x)),
        fontSize,
      ) + 12,
    ),
  )
  const ends = rows.flatMap((row) => (isStacked ? [totalOf(row, ids)] : ids.map((id) => valueAt(row, id))))
  const right =
    widest(
      ends.map((end) => (end === null ? 'unknown' : shortValueText(chart, end))),
      fontSize,
    ) + 12
  return (
    <PlotFrame {...props} rows={rows} layout="vertical" margin={{ top: 2, right, bottom: 0, left: 4 }}>
      <CartesianGrid stroke="var(--o-border)" horizontal={false} />
      <XAxis
        type="number"
        domain={[0, 'auto']}
        allowDecimals={false}
        tickCount={5}
        height={fontSize * 2}
        stroke="var(--o-border-strong)"
        tickLine={false}
        tick={{ fill: 'var(--o-text-2)', fontSize }}
        tickFormatter={(value: number) => shortValueText(chart, value)}
      />
      <YAxis
        type="category"
        dataKey="x"
        width={names}
        interval={0}
        stroke="var(--o-border-strong)"
        tickLine={false}
        tick={<NameTick fontSize={fontSize} room={names - 8} />}
      />
      {chart.series.map((series, index) => {
        const style = seriesStyle(series, index)
        return (
          <Bar
            key={series.id}
            dataKey={series.id}
            name={series.label}
            fill={`url(#${patternId(scope, series.id)})`}
            stroke={isStacked ? 'var(--o-surface)' : style.color}
            barSize={bar}
            isAnimationActive={false}
            {...(isStacked ? { stackId: 'all' } : {})}
          />
        )
      })}
      <RowValues chart={chart} rows={rows} bar={bar} fontSize={fontSize} />
    </PlotFrame>
  )
}

function widest(texts: readonly string[], fontSize: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize, 600)))
}
