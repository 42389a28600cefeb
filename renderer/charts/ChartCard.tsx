import { useId, useRef, useState } from 'react'
import type { Chart } from '#shared/report/chart.ts'
import styles from './Chart.module.css'
import { ChartBehind } from './ChartBehind.tsx'
import { ChartFigure } from './ChartFigure.tsx'
import { type Behind, ChartMenu } from './ChartMenu.tsx'

interface CardProps {
  readonly chart: Chart
  /** Height of the plot in pixels; rows of bars take what they need. */
  readonly height?: number
  readonly fontSize?: number
}

/** A chart with its reading first, its table, its method, its sources and its exports behind. */
export function ChartCard({ chart, height = 260, fontSize = 12 }: CardProps) {
  const id = useId()
  const figure = useRef<HTMLElement>(null)
  const [behind, setBehind] = useState<Behind>('nothing')
  return (
    <section className={styles.card} aria-labelledby={id} data-chart={chart.id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {chart.title}
        </h2>
        <div className={styles.tools} data-noprint>
          <ChartMenu chart={chart} figure={figure} behind={behind} show={setBehind} />
        </div>
      </header>
      {chart.empty === null ? <p className={styles.reading}>{chart.reading}</p> : null}
      <ChartFigure chart={chart} height={height} fontSize={fontSize} figureRef={figure} />
      <ChartBehind chart={chart} behind={behind} />
    </section>
  )
}
