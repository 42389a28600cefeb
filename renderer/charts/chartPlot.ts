import { later } from '../app/later.tsx'

/** The drawing of a chart; the drawing library is large and comes with the first chart, or ahead of it. */
export const chartPlot = later(async () => (await import('./ChartPlot.tsx')).ChartPlot)
