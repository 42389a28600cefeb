import { markColors, progressColors, roleColors } from '../../../app/palette.ts'

/** The colours of one appearance, read from the tokens. */
export interface Ink {
  readonly surface: string
  readonly surface2: string
  readonly border: string
  readonly borderStrong: string
  readonly text: string
  readonly muted: string
  readonly hover: string
  readonly selected: string
  readonly accent: string
  readonly bad: string
  readonly warn: string
  readonly task: string
  readonly critical: string
  readonly done: string
  readonly baseline: string
  readonly deadline: string
  readonly status: string
  readonly font: string
}

/** Reads the tokens as they are on an element now; under forced colours they are the system's. */
export function readInk(element: Element): Ink {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(`--o-${name}`).trim()
  const forced = matchMedia('(forced-colors: active)').matches
  const data = (color: string) => (forced ? token('text') : color)
  return {
    surface: token('surface'),
    surface2: token('surface-2'),
    border: token('border'),
    borderStrong: token('border-strong'),
    text: token('text'),
    muted: token('text-2'),
    hover: token('hover'),
    selected: token('selected'),
    accent: token('accent-text'),
    bad: token('bad'),
    warn: token('warn'),
    task: data(roleColors.load),
    critical: data(markColors.deadline),
    done: data(progressColors.done),
    baseline: data(roleColors.baseline),
    deadline: data(markColors.deadline),
    status: token('accent-text'),
    font: style.fontFamily,
  }
}
