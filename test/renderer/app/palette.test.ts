import { expect, test } from 'vitest'
import { chartBackgrounds, chartPalette } from '../../../renderer/app/palette.ts'

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

test.each(chartPalette)('%s has 3:1 on both backgrounds', (color) => {
  expect(contrast(color, chartBackgrounds.light)).toBeGreaterThanOrEqual(3)
  expect(contrast(color, chartBackgrounds.dark)).toBeGreaterThanOrEqual(3)
})
