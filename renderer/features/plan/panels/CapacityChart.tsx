import { useId } from 'react'
import { formatDate, formatDayMonth, formatNumber } from '../../../app/format.ts'
import { roleColors } from '../../../app/palette.ts'
import type { TeamLoad } from '../model/capacityModel.ts'
import styles from './Panels.module.css'

const WIDTH = 340
const HEIGHT = 76
const LEFT = 34
const BOTTOM = 16

/** Columns of load under the step line of capacity, zero-based; what is over is hatched. The table says the same. */
export function CapacityChart({
  team,
  weeks,
}: {
  readonly team: TeamLoad
  readonly weeks: readonly string[]
}) {
  const pattern = useId()
  const step = (WIDTH - LEFT) / Math.max(1, weeks.length)
  const plot = HEIGHT - BOTTOM - 6
  const y = (days: number) => 6 + plot - (team.top === 0 ? 0 : (days / team.top) * plot)
  const line = weeks.map((_, at) => stepOf(LEFT + at * step, step, y(team.capacity[at] ?? 0), at)).join(' ')
  const every = Math.ceil(weeks.length / 5)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles.svg}
      role="img"
      aria-label={`Load and capacity of ${team.name} by week; the table shows the numbers`}
    >
      <defs>
        <pattern
          id={pattern}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className={styles.overBack} />
          <rect width="2.5" height="5" className={styles.overLine} />
        </pattern>
      </defs>
      <text x={LEFT - 4} y={y(team.top) + 4} className={styles.tick} textAnchor="end">
        {formatNumber(team.top)}
      </text>
      <text x={LEFT - 4} y={y(0) + 2} className={styles.tick} textAnchor="end">
        0
      </text>
      <line x1={LEFT} x2={WIDTH} y1={y(0)} y2={y(0)} className={styles.axis} />
      {weeks.map((week, at) => {
        const load = team.load[at] ?? 0
        const capacity = team.capacity[at] ?? 0
        const within = Math.min(load, capacity)
        const x = LEFT + at * step + step * 0.12
        const width = step * 0.76
        const over = team.over.includes(at)
        return (
          <g key={week}>
            <title>{`Week of ${formatDate(week)}: ${formatNumber(load)} of ${formatNumber(capacity)} person-days${over ? ', over' : ''}`}</title>
            <rect x={LEFT + at * step} y={6} width={step} height={plot} fill="transparent" />
            <rect x={x} y={y(within)} width={width} height={y(0) - y(within)} fill={roleColors.load} />
            {over ? (
              <rect
                x={x}
                y={y(load)}
                width={width}
                height={y(within) - y(load)}
                fill={`url(#${pattern})`}
                className={styles.overBox}
              />
            ) : null}
          </g>
        )
      })}
      <path d={line} className={styles.capacity} />
      {weeks.map((week, at) =>
        at % every === 0 && LEFT + at * step < WIDTH - 40 ? (
          <text key={week} x={LEFT + at * step} y={HEIGHT - 3} className={styles.tick}>
            {formatDayMonth(week)}
          </text>
        ) : null,
      )}
    </svg>
  )
}

function stepOf(x: number, step: number, y: number, at: number): string {
  return `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)} H${(x + step).toFixed(1)}`
}
