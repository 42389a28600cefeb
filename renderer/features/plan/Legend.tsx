import { Button, Popover } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { readInk } from './gantt/ink.ts'
import { paintBar } from './gantt/paintBar.ts'
import { paintBaseline, paintDue, paintPin, paintTail } from './gantt/paintMarks.ts'
import type { Bar } from './gantt/primitives.ts'
import styles from './Plan.module.css'

const bar = {
  kind: 'bar',
  x: 14,
  y: 5,
  width: 56,
  height: 12,
  shape: 'task',
  state: 'planned',
  filled: 0.4,
} as const

type Sample = (pen: CanvasRenderingContext2D, ink: ReturnType<typeof readInk>) => void

const samples: readonly (readonly [string, Sample])[] = [
  ['Task, filled as far as done', sampleBar({})],
  ['Critical: no slack, or it moves the finish', sampleBar({ shape: 'critical', filled: 0 })],
  ['Blocked', sampleBar({ state: 'blocked', filled: 0 })],
  ['Done', sampleBar({ state: 'done', filled: 1 })],
  ['Workload', sampleBar({ shape: 'summary', height: 8, y: 6, filled: 0.4 })],
  ['Late workload', sampleBar({ shape: 'summary', state: 'late', height: 8, y: 6, filled: 0 })],
  [
    'Slack: how far it may slip',
    (pen, ink) => paintTail(pen, ink, { kind: 'tail', x1: 14, x2: 70, y: 11, late: false }),
  ],
  [
    'Lateness: from due date to finish',
    (pen, ink) => paintTail(pen, ink, { kind: 'tail', x1: 14, x2: 70, y: 3, late: true }),
  ],
  ['Own due date', (pen, ink) => paintDue(pen, ink, { kind: 'due', x: 40, y: 11, late: false })],
  ['Pinned start', (pen, ink) => paintPin(pen, ink, { kind: 'icon', icon: 'pin', x: 40, y: 11 })],
  ['Baseline', (pen, ink) => paintBaseline(pen, ink, { kind: 'baseline', x: 14, width: 56, y: 10 })],
]

function sampleBar(change: Partial<Bar>): Sample {
  return (pen, ink) => paintBar(pen, ink, { ...bar, ...change })
}

/** What the shapes mean, drawn by the same painter. */
export function Legend() {
  return (
    <Popover position="bottom-end" withinPortal>
      <Popover.Target>
        <Button variant="subtle" color="gray">
          Legend
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className={styles.legend}>
          {samples.map(([word, paint]) => (
            <li key={word}>
              <Swatch paint={paint} />
              {word}
            </li>
          ))}
          <li>
            <span className={styles.shade} data-tone="freeze" /> Freeze: no cut-over or decommissioning
          </li>
          <li>
            <span className={styles.shade} /> Weekend or holiday
          </li>
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}

function Swatch({ paint }: { readonly paint: Sample }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    const pen = element?.getContext('2d')
    if (element === null || pen === null || pen === undefined) return
    const ratio = window.devicePixelRatio
    pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    pen.clearRect(0, 0, 84, 22)
    paint(pen, readInk(element))
  }, [paint])
  const ratio = typeof window === 'undefined' ? 1 : window.devicePixelRatio
  return <canvas ref={canvas} width={84 * ratio} height={22 * ratio} className={styles.swatch} aria-hidden />
}
