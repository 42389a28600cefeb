import { describe, expect, it } from 'vitest'
import type { GanttData } from '#shared/contract/channels/plan.ts'
import { draggedDay } from '../../../renderer/features/plan/gantt/drag.ts'
import { ganttScene } from '../../../renderer/features/plan/gantt/ganttScene.ts'
import { canPin, hitTest } from '../../../renderer/features/plan/gantt/hitTest.ts'
import type { Primitive } from '../../../renderer/features/plan/gantt/primitives.ts'
import type { SceneInput } from '../../../renderer/features/plan/gantt/sceneInput.ts'
import { indexGantt } from '../../../renderer/features/plan/model/ganttIndex.ts'
import { ganttRows, rowNumbers } from '../../../renderer/features/plan/model/ganttRows.ts'
import { timeScale, xOf, type Zoom } from '../../../renderer/features/plan/model/timeScale.ts'
import { ganttCalendar } from '../../../renderer/features/plan/model/workdays.ts'
import { deadline, ganttOf, small, today } from './ganttFixture.ts'

const ROW = 28

function inputOf(data: GanttData, change: Partial<SceneInput> = {}, zoom: Zoom = 'week'): SceneInput {
  const index = indexGantt(data)
  const rows = ganttRows(data, index, {
    grouping: 'workload',
    filter: { show: 'all', text: '' },
    toggled: new Set(),
    allOpen: true,
  })
  const scale = timeScale(zoom, index.from, index.to, 800)
  return {
    data,
    index,
    calendar: ganttCalendar(data, index),
    rows,
    rowOfTask: rowNumbers(data, rows),
    scale,
    viewport: { left: 0, top: 0, width: scale.width, height: 600 },
    rowHeight: ROW,
    selected: -1,
    hovered: -1,
    drag: null,
    ...change,
  }
}

function of<K extends Primitive['kind']>(list: readonly Primitive[], kind: K) {
  return list.filter((each): each is Extract<Primitive, { kind: K }> => each.kind === kind)
}

describe('ganttScene', () => {
  it('places a bar from the start of its first day to the end of its last', () => {
    const input = inputOf(small)
    const [bar] = of(ganttScene(input).body, 'bar').filter((each) => each.shape === 'critical')
    expect(bar?.x).toBe(xOf(input.scale, today))
    expect(bar?.width).toBe(5 * input.scale.dayWidth)
    expect(bar?.filled).toBe(0.4)
  })

  it('tells blocked, critical, pinned and late apart by shape, pattern or word', () => {
    const { body } = ganttScene(inputOf(small))
    expect(of(body, 'bar').filter((bar) => bar.state === 'blocked')).toHaveLength(1)
    expect(of(body, 'bar').filter((bar) => bar.shape === 'critical')).toHaveLength(2)
    expect(of(body, 'icon')).toHaveLength(1)
    expect(of(body, 'label').map((label) => label.text)).toContain('4 working days late')
    expect(of(body, 'label').map((label) => label.text)).toContain('Blocked')
  })

  it('draws slack up to the due date and own due dates apart from the deadline', () => {
    const input = inputOf(small)
    const { body } = ganttScene(input)
    const ends = of(body, 'tail').map((tail) => tail.x2)
    expect(ends).toContain(xOf(input.scale, deadline + 1))
    expect(of(body, 'due').map((due) => due.x)).toEqual([xOf(input.scale, today + 11)])
  })

  it('counts a task’s slack in working days', () => {
    const input = inputOf(small)
    const pinned = of(ganttScene(input).body, 'tail').find((tail) => tail.x1 === xOf(input.scale, today + 12))
    // From Friday 4 December three working days on: Wednesday the 9th.
    expect(pinned?.x2).toBe(xOf(input.scale, today + 17))
  })

  it('draws the baseline of a task', () => {
    const input = inputOf(small)
    const [bar] = of(ganttScene(input).body, 'baseline')
    expect(bar).toMatchObject({ x: xOf(input.scale, today), width: 3 * input.scale.dayWidth })
  })

  it('marks deadline and status date, with an arrow where they are out of sight', () => {
    const input = inputOf(small)
    const lines = of(ganttScene(input).body, 'line').map(({ tone, x }) => [tone, x])
    expect(lines).toEqual([
      ['status', xOf(input.scale, today)],
      ['deadline', xOf(input.scale, deadline + 1)],
    ])
    const narrow = inputOf(small, { viewport: { left: 0, top: 0, width: 560, height: 300 } })
    const labels = of(ganttScene(narrow).head, 'markLabel').map((label) => label.text)
    expect(labels).toContain('Deadline 8 Feb 2027 →')
  })

  it('keeps the labels of close marks apart', () => {
    const close = { ...small, deadline: today + 3 }
    const labels = of(ganttScene(inputOf(close)).head, 'markLabel')
    const spans = labels.map(({ x, anchor, text }) => {
      const width = text.length * 6.3 + 12
      return anchor === 'start' ? [x, x + width] : [x - width, x]
    })
    const [a, b] = spans.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0))
    expect(a?.[1]).toBeLessThanOrEqual(b?.[0] ?? 0)
  })

  it('keeps the label of a line in sight at its line and shortens the one out of sight', () => {
    const passed = { ...small, deadline: today - 60 }
    const whole = inputOf(passed)
    const left = xOf(whole.scale, today) - 110
    const viewport = { left, top: 0, width: 700, height: 300 }
    const labels = of(ganttScene({ ...whole, viewport }).head, 'markLabel')
    expect(labels.map(({ tone, x, text }) => [tone, Math.round(x), text])).toEqual([
      ['status', 110, 'Status date 23 Nov 2026'],
      ['deadline', 4, '← Deadline'],
    ])
  })

  it('shades freezes at every zoom, weekends only where days can be told', () => {
    const span = { kind: 'freeze', name: 'Year end', from: today + 20, to: today + 30 } as const
    const frozen = { ...small, spans: [span] }
    const tones = (zoom: Zoom) =>
      new Set(of(ganttScene(inputOf(frozen, {}, zoom)).body, 'span').map((each) => each.tone))
    expect(tones('week')).toEqual(new Set(['weekend', 'freeze']))
    expect(tones('quarter')).toEqual(new Set(['freeze']))
  })

  it('links only the selected row', () => {
    expect(of(ganttScene(inputOf(small)).body, 'link')).toHaveLength(0)
    const selected = inputOf(small).rows.findIndex((row) => row.key === 't:k-1')
    expect(of(ganttScene(inputOf(small, { selected })).body, 'link')).toHaveLength(2)
  })

  it('shows where a dragged bar would go, with its date', () => {
    const [ghost] = of(ganttScene(inputOf(small, { drag: { task: 2, day: today + 9 } })).body, 'ghost')
    expect(ghost?.label).toBe('Start 2 Dec 2026')
  })

  it('draws no more for 60,000 tasks than for what the window shows', () => {
    const workloads = Array.from({ length: 10_000 }, (_, w) => ({
      id: `w-${w}`,
      start: today,
      finish: today + 9,
    }))
    const tasks = Array.from({ length: 60_000 }, (_, t) => ({
      id: `k-${t}`,
      workload: Math.floor(t / 6),
      start: today + (t % 6),
      finish: today + (t % 6) + 2,
    }))
    const input = inputOf(ganttOf(workloads, tasks))
    expect(input.rows).toHaveLength(70_000)
    const scrolled = { ...input, viewport: { left: 0, top: 35_000 * ROW, width: 900, height: 600 } }
    expect(of(ganttScene(scrolled).body, 'bar').length).toBeLessThanOrEqual(Math.ceil(600 / ROW) + 1)
    expect(ganttScene(scrolled).body.length).toBeLessThan(400)
  })
})

describe('pointing and dragging', () => {
  it('finds the task whose bar is under the pointer', () => {
    const input = inputOf(small)
    const at = input.rows.findIndex((row) => row.key === 't:k-3')
    const x = xOf(input.scale, today + 8)
    expect(hitTest(input, x, at * ROW + 10)).toMatchObject({ row: at, task: 2 })
    expect(hitTest(input, xOf(input.scale, today + 40), at * ROW + 10)).toMatchObject({ row: at, task: -1 })
    expect(hitTest(input, x, 5_000)).toBeNull()
  })

  it('does not move what has started', () => {
    const input = inputOf(small)
    expect(canPin(input, 0)).toBe(false)
    expect(canPin(input, 2)).toBe(true)
  })

  it('drops on a working day, never before the status date, and not for a twitch', () => {
    const input = inputOf(small)
    const press = { task: 2, contentX: 100, startDay: today + 7 }
    const by = (days: number) => 100 + days * input.scale.dayWidth
    expect(draggedDay(input, press, by(2))).toBe(today + 9)
    // Saturday goes on to Monday.
    expect(draggedDay(input, press, by(5))).toBe(today + 14)
    expect(draggedDay(input, press, by(-30))).toBe(today)
    expect(draggedDay(input, press, 102)).toBeNull()
  })
})
