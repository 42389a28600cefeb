/**
 * Colours of data, after Okabe and Ito, moved in lightness so that each has at least 3:1 against the light
 * (#ffffff) and the dark (#17191e) background; `test/renderer/palette.test.ts` measures it.
 */
export const chartPalette = [
  '#0072b2', // blue
  '#d55e00', // vermilion
  '#009e73', // bluish green
  '#b57a00', // orange
  '#c4679a', // reddish purple
  '#2c8fca', // sky blue
  '#8f8300', // yellow, darkened
  '#7b818c', // grey, for "the rest" and unknown
] as const

/** Backgrounds that charts are drawn on. */
export const chartBackgrounds = { light: '#ffffff', dark: '#17191e' } as const

/** The same thing has the same colour on every chart. */
export const roleColors = {
  actual: '#0072b2',
  plan: '#7b818c',
  baseline: '#8f8300',
  forecast: '#2c8fca',
  scope: '#c4679a',
  capacity: '#7b818c',
  load: '#0072b2',
  before: '#b57a00',
  after: '#009e73',
} as const

/** Vertical marks of charts and the Gantt. */
export const markColors = { deadline: '#d55e00', statusDate: '#7b818c', forecast: '#2c8fca' } as const

/** Scope as data (bars, dots); always shown with its word. */
export const scopeColors = {
  in: '#d55e00',
  mixed: '#c4679a',
  undetermined: '#7b818c',
  out: '#009e73',
} as const

/** Progress as data. */
export const progressColors = {
  done: '#009e73',
  'in-progress': '#0072b2',
  blocked: '#d55e00',
  'not-started': '#7b818c',
  waived: '#c4679a',
  unknown: '#8f8300',
  'not-required': '#7b818c',
} as const
