import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Legend,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { Chart } from '#shared/report/chart.ts'
import { formatDate, formatDayMonth, formatNumber, formatShort, fromEpochDay } from '../app/format.ts'
import { markColors } from '../app/palette.ts'
import { bandKey, type ChartRow, chartRows, dateTicks } from './chartRows.ts'
import { Patterns } from './Patterns.tsx'
import { patternId, seriesStyle } from './seriesStyle.ts'

interface PlotProps {
  readonly chart: Chart
  readonly height: number
}

const axis = { stroke: 'var(--o-text-2)', fontSize: 11, tickLine: false } as const
const categoryWidth = 172

/** Paints a chart model with Recharts: zero-based, no animation, marks labelled. Loaded lazily: Recharts is large. */
export function ChartPlot({ chart, height }: PlotProps) {
  const rows = chartRows(chart)
  const horizontal = chart.kind === 'horizontal-bar'
  const tall = horizontal ? Math.max(height, rows.length * 26 + 44) : height
  return (
    <ResponsiveContainer width="100%" height={tall}>
      <ComposedChart
        data={[...rows]}
        layout={horizontal ? 'vertical' : 'horizontal'}
        margin={{ top: 22, right: 28, bottom: 4, left: 4 }}
        accessibilityLayer
      >
        <Patterns chart={chart} />
        <CartesianGrid stroke="var(--o-border)" vertical={horizontal} horizontal={!horizontal} />
        {axes(chart, rows)}
        {chart.band === null ? null : (
          <Area
            dataKey={bandKey}
            name={chart.band.label}
            fill="#2c8fca"
            fillOpacity={0.22}
            stroke="none"
            connectNulls
            isAnimationActive={false}
            legendType="rect"
          />
        )}
        {chart.series.map((series, index) => shape(chart, series, index))}
        {chart.marks.map((mark) => (
          <ReferenceLine
            key={mark.kind}
            x={Math.round(Date.parse(`${mark.x}T00:00:00Z`) / 86_400_000)}
            stroke={
              mark.kind === 'deadline'
                ? markColors.deadline
                : mark.kind === 'forecast'
                  ? markColors.forecast
                  : markColors.statusDate
            }
            strokeWidth={1.5}
            strokeDasharray={mark.kind === 'deadline' ? '' : '4 3'}
            ifOverflow="extendDomain"
            label={{
              value: `${mark.label}, ${formatDayMonth(mark.x)}`,
              position: 'insideTopRight',
              dy: -20 + markOffset(chart, mark.kind),
              fontSize: 11,
              fill: 'var(--o-text)',
            }}
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          labelFormatter={(x) => (chart.xKind === 'date' ? formatDate(fromEpochDay(Number(x))) : String(x))}
          formatter={(value, name) => [tooltipValue(value), String(name)]}
          contentStyle={{
            background: 'var(--o-surface)',
            border: '1px solid var(--o-border-strong)',
            fontSize: 12,
            color: 'var(--o-text)',
          }}
          cursor={{ fill: 'var(--o-hover)', stroke: 'var(--o-border-strong)' }}
        />
        {chart.series.length + (chart.band === null ? 0 : 1) > 1 ? (
          <Legend
            verticalAlign="bottom"
            height={24}
            iconSize={14}
            formatter={(label) => (
              <span style={{ color: 'var(--o-text)', fontSize: 12 }}>{String(label)}</span>
            )}
          />
        ) : null}
      </ComposedChart>
    </ResponsiveContainer>
  )
}

/** Marks close to each other are labelled on different lines. */
function markOffset(chart: Chart, kind: string): number {
  return chart.marks.findIndex((mark) => mark.kind === kind) * 13
}

function axes(chart: Chart, rows: readonly ChartRow[]) {
  if (chart.kind === 'horizontal-bar') {
    return [
      <XAxis key="x" type="number" {...axis} allowDecimals={false} tickFormatter={formatShort} />,
      <YAxis
        key="y"
        type="category"
        dataKey="x"
        {...axis}
        width={categoryWidth}
        interval={0}
        tick={{ fill: 'var(--o-text)', fontSize: 11 }}
      />,
    ]
  }
  const dates = chart.xKind === 'date'
  return [
    dates ? (
      <XAxis
        key="x"
        type="number"
        dataKey="x"
        domain={['dataMin', 'dataMax']}
        ticks={[...dateTicks(rows, 9)]}
        tickFormatter={(day: number) => formatDayMonth(fromEpochDay(day))}
        {...axis}
      />
    ) : (
      <XAxis
        key="x"
        type="category"
        dataKey="x"
        {...axis}
        interval={0}
        height={chart.series.length > 1 ? 40 : 34}
        tick={<CategoryTick />}
      />
    ),
    <YAxis
      key="y"
      type="number"
      domain={[0, 'auto']}
      {...axis}
      allowDecimals={false}
      width={52}
      tickFormatter={formatShort}
    />,
  ]
}

/** A category name under its bar, on up to three lines. */
function CategoryTick({
  x = 0,
  y = 0,
  payload,
  visibleTicksCount = 1,
  width = 600,
}: {
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: string }
  readonly visibleTicksCount?: number
  readonly width?: number
}) {
  const lines = wrap(
    String(payload?.value ?? ''),
    Math.max(8, Math.floor(width / Math.max(1, visibleTicksCount) / 6.2)),
  )
  return (
    <text x={x} y={y + 10} textAnchor="middle" fontSize={11} fill="var(--o-text)">
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : 12}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** Breaks text at spaces into at most three lines of about `most` characters; the last line is cut with "…". */
function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const shown = lines.slice(0, 3).map((line) => (line.length > most + 2 ? `${line.slice(0, most)}…` : line))
  return lines.length > 3 ? [...shown.slice(0, 2), `${shown[2] ?? ''}…`] : shown
}

function shape(chart: Chart, series: Chart['series'][number], index: number) {
  const style = seriesStyle(series, index)
  const common = { key: series.id, dataKey: series.id, name: series.label, isAnimationActive: false } as const
  const isLine =
    chart.kind === 'line' || chart.kind === 'area' || (chart.kind === 'bar' && series.role === 'capacity')
  if (isLine) {
    const step = series.role === 'capacity' || series.role === 'scope' ? 'stepAfter' : 'linear'
    const width = series.role === 'actual' ? 2.5 : 1.75
    return (
      <Line
        {...common}
        type={step}
        stroke={style.color}
        strokeDasharray={style.dash}
        strokeWidth={width}
        dot={false}
        connectNulls={false}
      />
    )
  }
  const stacked = chart.kind === 'stacked-bar'
  return (
    <Bar
      {...common}
      fill={`url(#${patternId(chart.id, series.id)})`}
      stroke={style.color}
      maxBarSize={56}
      {...(stacked ? { stackId: 'all' } : {})}
    >
      {stacked || chart.xKind === 'date' ? null : (
        <LabelList
          dataKey={series.id}
          position={chart.kind === 'horizontal-bar' ? 'right' : 'top'}
          fontSize={11}
          fill="var(--o-text)"
          formatter={(value) => (typeof value === 'number' ? formatShort(value) : '')}
        />
      )}
    </Bar>
  )
}

function tooltipValue(value: unknown): string {
  if (Array.isArray(value)) return value.map((end) => formatNumber(Number(end))).join(' to ')
  return typeof value === 'number' ? formatNumber(value) : 'unknown'
}
