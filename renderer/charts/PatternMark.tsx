import type { SeriesStyle } from './seriesStyle.ts'

/** What a fill pattern draws on its 6 x 6 tile, in the colour of the background. */
export function PatternMark({ pattern }: { readonly pattern: SeriesStyle['pattern'] }) {
  const line = { stroke: 'var(--o-surface)', strokeWidth: 1.3, fill: 'none' }
  switch (pattern) {
    case 'solid':
      return null
    case 'stripes':
      return <path d="M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5" {...line} />
    case 'dots':
      return <circle cx={3} cy={3} r={1.2} fill="var(--o-surface)" />
    case 'lines':
      return <path d="M0 3 H6" {...line} />
    case 'cross':
      return <path d="M0 3 H6 M3 0 V6" {...line} />
  }
}
