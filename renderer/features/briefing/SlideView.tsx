import { useElementSize } from '@mantine/hooks'
import type { Briefing } from '#shared/report/briefing.ts'
import type { Chart } from '#shared/report/chart.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { FigureList } from '../overview/FigureList.tsx'
import { ItemList } from '../overview/ItemList.tsx'
import { Headline } from './Headline.tsx'
import styles from './Presentation.module.css'
import type { Slide } from './slides.ts'

/** One slide, large. */
export function SlideView({ slide, briefing }: { readonly slide: Slide; readonly briefing: Briefing }) {
  return (
    <>
      <h2 className={styles.title}>{slide.title}</h2>
      <Content slide={slide} briefing={briefing} />
    </>
  )
}

function Content({ slide, briefing }: { readonly slide: Slide; readonly briefing: Briefing }) {
  switch (slide.kind) {
    case 'summary':
      return (
        <>
          <Headline briefing={briefing} />
          <FigureList figures={briefing.figures} />
        </>
      )
    case 'chart':
      return <LargeChart chart={slide.chart} />
    case 'risks':
      return <ItemList items={briefing.risks} none="No risk was found in the data." />
    case 'decisions':
      return <ItemList items={briefing.decisions} none="Nothing waits for a decision." />
  }
}

/** Room for the legend above the plot. */
const legendRoom = 48

function LargeChart({ chart }: { readonly chart: Chart }) {
  const { ref, height } = useElementSize()
  return (
    <>
      <p className={styles.reading}>{chart.reading}</p>
      <div ref={ref} className={styles.chart}>
        {height < 80 ? null : (
          <ChartFigure chart={chart} height={Math.max(160, height - legendRoom)} fontSize={16} />
        )}
      </div>
    </>
  )
}
