import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const SCHEMES = ['light', 'dark'] as const

/** WCAG 2.2 AA and what Section 508 adds. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'section508', 'best-practice']

/** Expects no axe violation on the present screen in light and in dark; the message names rule and element. */
export async function expectAxeClean(page: Page): Promise<void> {
  // A tooltip under the resting mouse is drawn outside of all landmarks, as every tooltip is.
  await page.mouse.move(0, 0)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  for (const scheme of SCHEMES) {
    await setColorScheme(page, scheme)
    // Soft: one run then tells of every screen.
    expect.soft(await violations(page), `axe, ${scheme}`).toEqual([])
  }
  await setColorScheme(page, 'light')
}

/** Switches what the window is told the system prefers, and waits until transitions of colours are over. */
export async function setColorScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  )
}

async function violations(page: Page): Promise<readonly string[]> {
  // Legacy mode: Electron can't open the extra blank page that axe otherwise finishes in.
  const result = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze()
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  )
}
