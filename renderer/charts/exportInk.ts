/** The tokens that charts are painted with, for both backgrounds of a saved picture; equal to `app/tokens.css`. */
export const exportInk = {
  light: {
    '--o-surface': '#ffffff',
    '--o-border': '#d9dce2',
    '--o-border-strong': '#8a909c',
    '--o-text': '#1b1e24',
    '--o-text-2': '#555c69',
    '--o-hover': '#eef2fb',
  },
  dark: {
    '--o-surface': '#17191e',
    '--o-border': '#31353e',
    '--o-border-strong': '#777e8c',
    '--o-text': '#e7e9ee',
    '--o-text-2': '#a6adba',
    '--o-hover': '#20262f',
  },
} as const

export type InkName = keyof typeof exportInk

/** Replaces every `var(--o-…)` of a piece of SVG by its colour. */
export function inked(svg: string, ink: InkName): string {
  const colors: Readonly<Record<string, string>> = exportInk[ink]
  return svg.replace(/var\((--o-[\w-]+)\)/g, (whole, name: string) => colors[name] ?? whole)
}
