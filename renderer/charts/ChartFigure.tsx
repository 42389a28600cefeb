import { useElementSize } from '@mantine/hooks'
import { type Ref, Suspense } from 'react'
import type { Chart } from '#shared/report/chart.ts'
import styles from './Chart.module.css'
import { ChartLegend } from './ChartLegend.tsx'
import { chartPlot } from './chartPlot.ts'

interface FigureProps {
  readonly chart: Chart
  readonly height: number
  /** Text size in the drawing; smaller by itself where the chart is narrow. */
  readonly fontSize?: number
  readonly figureRef?: Ref<HTMLElement>
}

const narrow = 380

/** The drawing of a chart with its legend, named by title and reading; says why where there is nothing to draw. */
export function ChartFigure({ chart, height, fontSize = 12, figureRef }: FigureProps) {
  const { ref, width } = useElementSize()
  if (chart.empty !== null) return <p className={styles.empty}>{chart.empty}</p>
  const size = width < narrow ? Math.min(fontSize, 11) : fontSize
  return (
    <figure ref={figureRef} className={styles.figure} aria-label={`${chart.title}. ${chart.reading}`}>
      <ChartLegend chart={chart} />
      <div ref={ref} className={styles.plot}>
        {width < 40 ? (
          <div style={{ height }} />
        ) : (
          <Suspense fallback={<div style={{ height }} />}>
            <chartPlot.component chart={chart} width={Math.floor(width)} height={height} fontSize={size} />
          </Suspense>
        )}
      </div>
    </figure>
  )
}
