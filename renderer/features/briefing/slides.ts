import type { Briefing } from '#shared/report/briefing.ts'
import type { Chart } from '#shared/report/chart.ts'

/** One screenful of the presentation. */
export type Slide =
  | { readonly kind: 'summary'; readonly title: string }
  | { readonly kind: 'chart'; readonly title: string; readonly chart: Chart }
  | { readonly kind: 'risks'; readonly title: string }
  | { readonly kind: 'decisions'; readonly title: string }

/** The briefing section by section: summary, each chart that has something to show, risks, decisions. */
export function slides(briefing: Pick<Briefing, 'program' | 'charts'>): readonly Slide[] {
  const drawn = briefing.charts.filter((chart) => chart.empty === null)
  return [
    { kind: 'summary', title: briefing.program },
    ...drawn.map((chart) => ({ kind: 'chart', title: chart.title, chart }) as const),
    { kind: 'risks', title: 'Top risks' },
    { kind: 'decisions', title: 'Decisions needed' },
  ]
}

/** The slide a key leads to, or null when the key means nothing here. */
export function slideAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
      return Math.min(at + 1, count - 1)
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
