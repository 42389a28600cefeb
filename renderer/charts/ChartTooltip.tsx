import type { Chart } from '#shared/report/chart.ts'
import { formatDate, fromEpochDay } from '../app/format.ts'
import { roleColors } from '../app/palette.ts'
import styles from './Chart.module.css'
import { bandKey, type ChartRow, totalOf, valueAt } from './chartRows.ts'
import { isLine } from './isLine.ts'
import { Swatch } from './Swatch.tsx'
import { seriesStyle } from './seriesStyle.ts'
import { valueText } from './valueText.ts'

interface TooltipProps {
  readonly chart: Chart
  readonly pinned: boolean
  /** Given by Recharts. */
  readonly active?: boolean
  readonly payload?: readonly { readonly payload?: ChartRow }[]
}

/** All values at one place of a chart; says how to pin it, or that it is pinned. */
export function ChartTooltip({ chart, pinned, active = false, payload = [] }: TooltipProps) {
  const row = payload[0]?.payload
  if (!active || row === undefined) return null
  const shown = chart.series.filter(
    (series) => chart.xKind === 'category' || valueAt(row, series.id) !== null,
  )
  const total =
    chart.kind === 'stacked-bar'
      ? totalOf(
          row,
          chart.series.map((series) => series.id),
        )
      : null
  return (
    <div className={styles.tooltip} data-pinned={pinned || undefined}>
      <div className={styles.tooltipTitle}>
        {chart.xKind === 'date' ? formatDate(fromEpochDay(Number(row.x))) : String(row.x)}
      </div>
      <table className={styles.tooltipTable}>
        <tbody>
          {shown.map((series) => (
            <tr key={series.id}>
              <td>
                <Swatch
                  style={seriesStyle(series, chart.series.indexOf(series))}
                  shape={isLine(chart, series) ? 'line' : 'fill'}
                />
              </td>
              <th scope="row">{series.label}</th>
              <td className={styles.number}>{valueText(chart, valueAt(row, series.id))}</td>
            </tr>
          ))}
          <BandLine chart={chart} row={row} />
          {total === null || shown.length < 2 ? null : (
            <tr>
              <td />
              <th scope="row">Together</th>
              <td className={styles.number}>{valueText(chart, total)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <div className={styles.tooltipHint}>{pinned ? 'Pinned; click to let go' : 'Click to pin'}</div>
    </div>
  )
}

function BandLine({ chart, row }: { readonly chart: Chart; readonly row: ChartRow }) {
  const ends = row[bandKey]
  if (chart.band === null || !Array.isArray(ends)) return null
  return (
    <tr>
      <td>
        <Swatch style={{ color: roleColors.forecast, dash: '', width: 1, pattern: 'solid' }} shape="band" />
      </td>
      <th scope="row">{chart.band.label}</th>
      <td className={styles.number}>{ends.map((end) => valueText(chart, Number(end))).join(' to ')}</td>
    </tr>
  )
}
