import type { Chart } from '../chart.ts'

/** Colours on white, each at least 3:1 against it and told apart with common colour blindness (after Okabe and Ito). */
export const palette = {
  ink: '#1f2933',
  muted: '#52606d',
  grid: '#d9dee4',
  blue: '#0072b2',
  green: '#00785a',
  vermilion: '#c84e00',
  purple: '#8f4a7d',
  grey: '#727b84',
  sky: '#2f83b5',
  ochre: '#8a6d00',
} as const

type Series = Chart['series'][number]

const byId: Readonly<Record<string, string>> = {
  done: palette.green,
  waived: palette.purple,
  'in-progress': palette.blue,
  blocked: palette.vermilion,
  'not-started': palette.grey,
  signed: palette.green,
  rules: palette.grey,
}

const byRole: Readonly<Record<Series['role'], string>> = {
  actual: palette.green,
  plan: palette.blue,
  baseline: palette.grey,
  forecast: palette.sky,
  scope: palette.ink,
  capacity: palette.ink,
  load: palette.blue,
  category: palette.blue,
  before: palette.grey,
  after: palette.green,
}

/** The colour of a series: by what it stands for, so that the same thing looks the same on every chart. */
export function seriesColour({ id, role }: Series): string {
  return byId[id] ?? byRole[role]
}

/** The dash of a line: what has happened is solid, what is planned or assumed is dashed. */
export function seriesDash({ role }: Series): string | undefined {
  if (role === 'plan' || role === 'forecast') return '6 4'
  return role === 'baseline' || role === 'scope' ? '2 3' : undefined
}
