import { expect, test } from 'vitest'
import { slideAfter, slides } from '../../../renderer/features/briefing/slides.ts'
import { testChart } from '../charts/chart.ts'

test('shows summary, drawn charts, risks and decisions; empty charts are left out', () => {
  const charts = [testChart({ title: 'A' }), testChart({ title: 'B', empty: 'Nothing yet.' })]
  expect(slides({ program: 'P', charts }).map((slide) => slide.title)).toEqual([
    'P',
    'A',
    'Top risks',
    'Decisions needed',
  ])
})

test('keys go on, back and to the ends, and stop there', () => {
  expect(slideAfter('ArrowRight', 0, 3)).toBe(1)
  expect(slideAfter(' ', 2, 3)).toBe(2)
  expect(slideAfter('PageUp', 0, 3)).toBe(0)
  expect(slideAfter('End', 0, 3)).toBe(2)
  expect(slideAfter('x', 0, 3)).toBeNull()
})
