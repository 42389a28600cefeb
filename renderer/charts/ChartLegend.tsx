import type { Chart } from '#shared/report/chart.ts'
import { roleColors } from '../app/palette.ts'
import styles from './Chart.module.css'
import { isLine } from './isLine.ts'
import { Swatch } from './Swatch.tsx'
import { seriesStyle } from './seriesStyle.ts'

/** What is measured, and what each line and fill stands for. */
export function ChartLegend({ chart }: { readonly chart: Chart }) {
  const several = chart.series.length + (chart.band === null ? 0 : 1) > 1
  return (
    <div className={styles.legend} data-legend>
      <span className={styles.unit} data-unit>
        {chart.unit.charAt(0).toUpperCase() + chart.unit.slice(1)}
      </span>
      {several
        ? chart.series.map((series, index) => (
            <span key={series.id} className={styles.key} data-key>
              <Swatch style={seriesStyle(series, index)} shape={isLine(chart, series) ? 'line' : 'fill'} />
              <span>{series.label}</span>
            </span>
          ))
        : null}
      {chart.band === null ? null : (
        <span className={styles.key} data-key>
          <Swatch style={{ color: roleColors.forecast, dash: '', width: 1, pattern: 'solid' }} shape="band" />
          <span>{chart.band.label}</span>
        </span>
      )}
    </div>
  )
}
