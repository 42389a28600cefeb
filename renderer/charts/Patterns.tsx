import type { Chart } from '#shared/report/chart.ts'
import { patternId, type SeriesStyle, seriesStyle } from './seriesStyle.ts'

/** The bar fills of a chart as SVG patterns, so that bars differ without colour. */
export function Patterns({ chart }: { readonly chart: Chart }) {
  return (
    <defs>
      {chart.series.map((series, index) => {
        const style = seriesStyle(series, index)
        return (
          <pattern
            key={series.id}
            id={patternId(chart.id, series.id)}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
          >
            <rect width={6} height={6} fill={style.color} />
            <Mark pattern={style.pattern} />
          </pattern>
        )
      })}
    </defs>
  )
}

function Mark({ pattern }: { readonly pattern: SeriesStyle['pattern'] }) {
  const line = { stroke: 'var(--o-surface)', strokeWidth: 1.2, opacity: 0.75 }
  switch (pattern) {
    case 'solid':
      return null
    case 'stripes':
      return <path d="M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5" {...line} />
    case 'dots':
      return <circle cx={3} cy={3} r={1.1} fill="var(--o-surface)" opacity={0.8} />
    case 'lines':
      return <path d="M0 3 H6" {...line} />
    case 'cross':
      return <path d="M0 3 H6 M3 0 V6" {...line} />
  }
}
