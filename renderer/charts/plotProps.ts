import type { Chart } from '#shared/report/chart.ts'

/** What every plot is given; sizes in pixels. */
export interface PlotProps {
  readonly chart: Chart
  readonly width: number
  readonly height: number
  readonly fontSize: number
  /** Makes ids of definitions unique in the window. */
  readonly scope: string
}
