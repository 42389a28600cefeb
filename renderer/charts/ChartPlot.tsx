import { useId } from 'react'
import { ColumnPlot } from './ColumnPlot.tsx'
import { chartHeight, chartShape } from './chartShape.ts'
import { DatePlot } from './DatePlot.tsx'
import type { PlotProps } from './plotProps.ts'
import { RowPlot } from './RowPlot.tsx'

/** Paints a chart model with Recharts: zero-based, no animation, labelled directly. Loaded lazily: Recharts is large. */
export function ChartPlot(props: Omit<PlotProps, 'scope'>) {
  const { chart, width, height, fontSize } = props
  const scope = useId()
  const shape = chartShape(chart, width, fontSize)
  const sized = { ...props, scope, height: chartHeight(chart, shape, height, fontSize) }
  switch (shape) {
    case 'rows':
      return <RowPlot {...sized} />
    case 'columns':
      return <ColumnPlot {...sized} />
    case 'dates':
    case 'steps':
      return <DatePlot {...sized} />
  }
}
