import { epochDayOf, mondayOf, partsOf } from '#shared/plan/day.ts'

export const zooms = ['day', 'week', 'month', 'quarter'] as const
export type Zoom = (typeof zooms)[number]

const widths: Readonly<Record<Zoom, number>> = { day: 26, week: 9, month: 3.2, quarter: 1.15 }
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** Days to pixels: day `origin` begins at x = 0. */
export interface TimeScale {
  readonly zoom: Zoom
  readonly origin: number
  readonly end: number
  readonly dayWidth: number
  readonly width: number
}

/** One step of the axis: from x of `day` to x of `until`. */
export interface Tick {
  readonly day: number
  readonly until: number
  readonly label: string
}

/** A scale over `from`..`to` (epoch days) with room at both ends, at least `least` pixels wide. */
export function timeScale(zoom: Zoom, from: number, to: number, least: number): TimeScale {
  const dayWidth = widths[zoom]
  const margin = Math.ceil(80 / dayWidth)
  const origin = mondayOf(from - Math.min(margin, 30))
  const end = Math.max(to + margin, origin + Math.ceil(least / dayWidth))
  return { zoom, origin, end, dayWidth, width: (end - origin) * dayWidth }
}

/** x of the beginning of a day. */
export function xOf(scale: TimeScale, day: number): number {
  return (day - scale.origin) * scale.dayWidth
}

/** The day under x. */
export function dayAt(scale: TimeScale, x: number): number {
  return scale.origin + Math.floor(x / scale.dayWidth)
}

/** The upper line of the axis: months when days show, else quarters or years. */
export function majorTicks(scale: TimeScale, from: number, to: number): readonly Tick[] {
  if (scale.zoom === 'day' || scale.zoom === 'week') return monthTicks(from, to, 1, longMonth)
  return monthTicks(from, to, 12, (year) => String(year))
}

/** The lower line of the axis: days, weeks, months, or quarters. */
export function minorTicks(scale: TimeScale, from: number, to: number): readonly Tick[] {
  if (scale.zoom === 'day') return dayTicks(from, to)
  if (scale.zoom === 'week') return weekTicks(from, to)
  if (scale.zoom === 'month') return monthTicks(from, to, 1, shortMonth)
  return monthTicks(from, to, 3, (_, month) => `Q${Math.floor((month - 1) / 3) + 1}`)
}

function dayTicks(from: number, to: number): readonly Tick[] {
  return steps(from, to, 1).map((day) => ({ day, until: day + 1, label: String(partsOf(day).day) }))
}

function weekTicks(from: number, to: number): readonly Tick[] {
  return steps(mondayOf(from), to, 7).map((day) => ({
    day,
    until: day + 7,
    label: `${partsOf(day).day} ${shortMonth(0, partsOf(day).month)}`,
  }))
}

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((to - from + 1) / by)) }, (_, k) => from + k * by)
}

function monthTicks(
  from: number,
  to: number,
  by: 1 | 3 | 12,
  label: (year: number, month: number) => string,
): readonly Tick[] {
  const ticks: Tick[] = []
  const first = partsOf(from)
  let year = first.year
  let month = first.month - ((first.month - 1) % by)
  for (let day = epochDayOf(year, month, 1); day <= to; ) {
    const next = month + by
    const until = next > 12 ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, next, 1)
    ticks.push({ day, until, label: label(year, month) })
    year = next > 12 ? year + 1 : year
    month = next > 12 ? 1 : next
    day = until
  }
  return ticks
}

function longMonth(year: number, month: number): string {
  return `${shortMonth(year, month)} ${year}`
}

function shortMonth(_year: number, month: number): string {
  return months[month - 1] ?? ''
}
