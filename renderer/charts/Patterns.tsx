import type { Chart } from '#shared/report/chart.ts'
import { PatternMark } from './PatternMark.tsx'
import { patternId, seriesStyle } from './seriesStyle.ts'

/** The bar fills of a chart as SVG patterns, so that bars differ without colour. `scope` keeps ids apart. */
export function Patterns({ chart, scope }: { readonly chart: Chart; readonly scope: string }) {
  return (
    <defs>
      {chart.series.map((series, index) => {
        const { color, pattern } = seriesStyle(series, index)
        return (
          <pattern
            key={series.id}
            id={patternId(scope, series.id)}
            width={8}
            height={8}
            patternUnits="userSpaceOnUse"
          >
            <rect width={8} height={8} fill={color} />
            <PatternMark pattern={pattern} />
          </pattern>
        )
      })}
    </defs>
  )
}
