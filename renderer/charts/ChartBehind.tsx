import type { Chart } from '#shared/report/chart.ts'
import { SourceLink } from '../components/SourceLink.tsx'
import styles from './Chart.module.css'
import type { Behind } from './ChartMenu.tsx'
import { ChartTable } from './ChartTable.tsx'

/** What is under a chart's plot: its table, or how it is computed and where its numbers come from. */
export function ChartBehind({ chart, behind }: { readonly chart: Chart; readonly behind: Behind }) {
  switch (behind) {
    case 'nothing':
      return null
    case 'table':
      return <ChartTable chart={chart} />
    case 'how':
      return (
        <div className={styles.how}>
          <p>{chart.how}</p>
          <p>
            Comes from:{' '}
            {chart.sources.map((source, index) => (
              <span key={source.label}>
                {index === 0 ? '' : ', '}
                <SourceLink href={source.href}>{source.label}</SourceLink>
              </span>
            ))}
          </p>
        </div>
      )
  }
}
