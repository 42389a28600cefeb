import type { ReactNode } from 'react'
import { ComposedChart, Tooltip } from 'recharts'
import styles from './Chart.module.css'
import { ChartTooltip } from './ChartTooltip.tsx'
import type { ChartRow } from './chartRows.ts'
import { Patterns } from './Patterns.tsx'
import type { PlotProps } from './plotProps.ts'
import { usePin } from './usePin.ts'

interface FrameProps extends PlotProps {
  readonly rows: readonly ChartRow[]
  readonly layout: 'horizontal' | 'vertical'
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  readonly barGap?: number
  readonly children: ReactNode
}

/** The Recharts surface of every plot: size, patterns, and a tooltip that a click pins. */
export function PlotFrame(props: FrameProps) {
  const { chart, width, height, scope, rows, layout, margin, barGap = 2, children } = props
  const { pinned, toggle, onKeyDown } = usePin()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Escape from the plot inside, which has the focus
    <div className={styles.surface} onKeyDown={onKeyDown}>
      <ComposedChart
        data={[...rows]}
        width={width}
        height={height}
        layout={layout}
        margin={margin}
        barGap={barGap}
        onClick={toggle}
        accessibilityLayer
        aria-label={`Values of “${chart.title}”; arrow keys go through them`}
      >
        <Patterns chart={chart} scope={scope} />
        {children}
        <Tooltip
          key={pinned ? 'pinned' : 'hover'}
          isAnimationActive={false}
          trigger={pinned ? 'click' : 'hover'}
          content={<ChartTooltip chart={chart} pinned={pinned} />}
          cursor={{ fill: 'var(--o-hover)', stroke: 'var(--o-border-strong)' }}
          wrapperStyle={{ zIndex: 5 }}
        />
      </ComposedChart>
    </div>
  )
}
