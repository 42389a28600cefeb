import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exportInk, inked } from '../../../renderer/charts/exportInk.ts'

const css = readFileSync(new URL('../../../renderer/app/tokens.css', import.meta.url), 'utf8')
const dark = css.slice(css.indexOf('"dark"]'))

test.each(Object.entries(exportInk.light))('light %s is the token', (name, color) => {
  expect(css).toContain(`${name}: ${color};`)
})

test.each(Object.entries(exportInk.dark))('dark %s is the token', (name, color) => {
  expect(dark).toContain(`${name}: ${color};`)
})

test('leaves no token in a saved picture', () => {
  expect(inked('<text fill="var(--o-text)"/>', 'dark')).toBe('<text fill="#e7e9ee"/>')
})
