import { Area, CartesianGrid, Line, XAxis, YAxis } from 'recharts'
import type { Chart } from '#shared/report/chart.ts'
import { roleColors } from '../app/palette.ts'
import { bandKey, chartRows, closedSteps, valueAt } from './chartRows.ts'
import { datePlan } from './datePlan.ts'
import { dateTicks, tickText } from './dateTicks.ts'
import { EndLabels } from './EndLabels.tsx'
import { isLine } from './isLine.ts'
import { MarkLayer } from './MarkLayer.tsx'
import { PlotFrame } from './PlotFrame.tsx'
import type { PlotProps } from './plotProps.ts'
import { patternId, seriesStyle } from './seriesStyle.ts'
import { shortValueText } from './valueText.ts'

/** Lines, or steps for what holds over a period, over calendar days, with marks and a band. */
export function DatePlot(props: PlotProps) {
  const { chart, width, fontSize, scope } = props
  const isSteps = chart.kind !== 'line' && chart.kind !== 'area'
  const rows = isSteps ? closedSteps(chartRows(chart)) : chartRows(chart)
  const highest = Math.max(1, ...rows.flatMap((row) => chart.series.map((one) => valueAt(row, one.id) ?? 0)))
  const plan = datePlan(chart, rows, width, fontSize, niceAbove(highest))
  const inner = width - plan.axis - plan.right
  const ticks = dateTicks(plan.domain[0], plan.domain[1], Math.max(2, Math.floor(inner / (fontSize * 6))))
  const axis = {
    stroke: 'var(--o-border-strong)',
    tickLine: false,
    tick: { fill: 'var(--o-text)', fontSize },
  }
  return (
    <PlotFrame {...props} rows={rows} layout="horizontal" margin={margins(plan)}>
      <CartesianGrid stroke="var(--o-border)" vertical={false} />
      <XAxis
        type="number"
        dataKey="x"
        domain={[...plan.domain]}
        ticks={[...ticks]}
        tickFormatter={(day: number) => tickText(day, ticks)}
        interval="preserveStart"
        height={fontSize * 2 + 4}
        {...axis}
      />
      <YAxis
        type="number"
        domain={[0, 'auto']}
        allowDecimals={false}
        width={plan.axis}
        tickFormatter={(value: number) => shortValueText(chart, value)}
        {...axis}
      />
      {chart.band === null ? null : (
        <Area
          dataKey={bandKey}
          name={chart.band.label}
          fill={roleColors.forecast}
          fillOpacity={0.25}
          stroke={roleColors.forecast}
          strokeOpacity={0.7}
          strokeWidth={1}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      {chart.series.map((series, index) => shape(chart, series, index, scope, isSteps))}
      <MarkLayer marks={plan.marks} top={plan.top} fontSize={fontSize} />
      <EndLabels ends={plan.ends} fontSize={fontSize} />
    </PlotFrame>
  )
}

function margins(plan: { readonly top: number; readonly right: number }) {
  return { top: plan.top, right: plan.right, bottom: 0, left: 4 }
}

/** A round number that the axis may reach, for the width of its labels. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return Math.ceil(value / power) * power
}

function shape(
  chart: Chart,
  series: Chart['series'][number],
  index: number,
  scope: string,
  isSteps: boolean,
) {
  const style = seriesStyle(series, index)
  const common = {
    dataKey: series.id,
    name: series.label,
    stroke: style.color,
    isAnimationActive: false,
    type: isSteps || series.role === 'scope' ? 'stepAfter' : 'linear',
  } as const
  if (!isLine(chart, series))
    return (
      <Area
        key={series.id}
        {...common}
        fill={`url(#${patternId(scope, series.id)})`}
        fillOpacity={0.85}
        strokeWidth={1}
        activeDot={false}
        {...(chart.kind === 'stacked-bar' ? { stackId: 'all' } : {})}
      />
    )
  const dash = style.dash === '' ? {} : { strokeDasharray: style.dash }
  return (
    <Line
      key={series.id}
      {...common}
      {...dash}
      strokeWidth={style.width}
      dot={false}
      activeDot={{ r: 3 }}
      connectNulls={false}
    />
  )
}
