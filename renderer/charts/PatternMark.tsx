import type { SeriesStyle } from './seriesStyle.ts'

/** What a fill pattern draws on its 8 x 8 tile, in the colour of the background. */
export function PatternMark({ pattern }: { readonly pattern: SeriesStyle['pattern'] }) {
  const line = { stroke: 'var(--o-surface)', strokeWidth: 1.2, fill: 'none' }
  switch (pattern) {
    case 'solid':
      return null
    case 'stripes':
      return <path d="M-1 1 L1 -1 M0 8 L8 0 M7 9 L9 7" {...line} />
    case 'dots':
      return <circle cx={4} cy={4} r={1.1} fill="var(--o-surface)" />
    case 'lines':
      return <path d="M0 4 H8" {...line} />
    case 'cross':
      return <path d="M0 4 H8 M4 0 V8" {...line} />
  }
}
