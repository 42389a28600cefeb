import type { Chart } from '#shared/report/chart.ts'
import styles from './Chart.module.css'
import { valueText, xText } from './valueText.ts'

/** The numbers behind a chart, as a table that scrolls by itself. */
export function ChartTable({ chart }: { readonly chart: Chart }) {
  const { columns, rows } = chart.table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.tableBox} tabIndex={0} aria-label={`Numbers of “${chart.title}”`}>
      <table className={styles.table}>
        <caption className="sr-only">
          {chart.title}, {chart.unit}. {chart.reading}
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" data-number={index > 0 || undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row[0])}>
              {row.map((value, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {xText(String(value ?? 'unknown'))}
                  </th>
                ) : (
                  <td key={columns[index]} data-number>
                    <Value chart={chart} value={value} column={columns[index] ?? ''} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface ValueProps {
  readonly chart: Chart
  readonly value: string | number | null
  readonly column: string
}

/** A cell; a day on which a line is not drawn is empty, anything else without a value is unknown. */
function Value({ chart, value, column }: ValueProps) {
  if (value === null) {
    if (chart.xKind !== 'date') return <em>unknown</em>
    return (
      <>
        <span aria-hidden="true">·</span>
        <span className="sr-only">not drawn here</span>
      </>
    )
  }
  if (typeof value === 'string') return <>{xText(value)}</>
  const isSeries = chart.series.some((series) => series.label === column)
  return <>{valueText(isSeries ? chart : { unit: '' }, value)}</>
}
