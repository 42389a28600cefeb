import { useId } from 'react'
import { PatternMark } from './PatternMark.tsx'
import type { SeriesStyle } from './seriesStyle.ts'

/** A small sample of how a series is drawn: its line with dash, or its fill with pattern. */
export function Swatch({
  style,
  shape,
}: {
  readonly style: SeriesStyle
  readonly shape: 'line' | 'fill' | 'band'
}) {
  const id = useId().replace(/[^\w-]/g, '_')
  return (
    <svg width={20} height={10} viewBox="0 0 20 10" aria-hidden="true" focusable="false" data-swatch>
      {shape === 'line' ? (
        <path
          d="M0 5 H20"
          stroke={style.color}
          strokeWidth={style.width}
          strokeDasharray={style.dash || undefined}
        />
      ) : shape === 'band' ? (
        <rect
          x={0.5}
          y={0.5}
          width={19}
          height={9}
          fill={style.color}
          fillOpacity={0.25}
          stroke={style.color}
        />
      ) : (
        <>
          <defs>
            <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
              <rect width={8} height={8} fill={style.color} />
              <PatternMark pattern={style.pattern} />
            </pattern>
          </defs>
          <rect x={0.5} y={0.5} width={19} height={9} fill={`url(#${id})`} stroke={style.color} />
        </>
      )}
    </svg>
  )
}
