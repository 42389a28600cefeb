import { describe, expect, it } from 'vitest'
import { toEpochDay } from '#shared/plan/day.ts'
import {
  dayAt,
  majorTicks,
  minorTicks,
  timeScale,
  xOf,
  zooms,
} from '../../../renderer/features/plan/model/timeScale.ts'

const from = toEpochDay('2026-11-10')
const to = toEpochDay('2027-02-20')

describe('timeScale', () => {
  it.each(zooms)('goes from day to x and back at zoom %s', (zoom) => {
    const scale = timeScale(zoom, from, to, 600)
    expect(dayAt(scale, xOf(scale, from) + 0.01)).toBe(from)
    expect(scale.width).toBeGreaterThanOrEqual(600)
  })

  it('labels days under months, weeks by their Monday, months under years, quarters under years', () => {
    const labels = (zoom: (typeof zooms)[number]) => {
      const scale = timeScale(zoom, from, to, 600)
      return [majorTicks(scale, from, to)[0]?.label, minorTicks(scale, from, to)[0]?.label]
    }
    expect(labels('day')).toEqual(['Nov 2026', '10'])
    expect(labels('week')).toEqual(['Nov 2026', '9 Nov'])
    expect(labels('month')).toEqual(['2026', 'Nov'])
    expect(labels('quarter')).toEqual(['2026', 'Q4'])
  })

  it('joins ticks without gaps over a year’s end', () => {
    const scale = timeScale('month', from, to, 600)
    const ticks = minorTicks(scale, from, to)
    expect(ticks.map((tick) => tick.label)).toEqual(['Nov', 'Dec', 'Jan', 'Feb'])
    expect(ticks.slice(1).map((tick) => tick.day)).toEqual(ticks.slice(0, -1).map((tick) => tick.until))
  })
})
