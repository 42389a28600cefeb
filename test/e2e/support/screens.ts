import { expect, type Page } from '@playwright/test'

/** The screens of the rail, as a person reads them. */
export const railScreens = [
  'Overview',
  'Inventory',
  'Scope',
  'Alternatives',
  'Plan',
  'My work',
  'Briefing',
  'Reports',
  'Settings',
] as const
export type ScreenName = (typeof railScreens)[number]

/** Goes to a screen by its entry in the rail and waits until it has its content. */
export async function goTo(page: Page, screen: ScreenName): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('button', { name: screen, exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: screen, exact: true })).toBeVisible()
  await settled(page)
}

/** Waits until nothing on the page says that it is still loading or being computed. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expect(page.getByText('all changes saved')).toBeVisible()
  // Two frames without a change of the document: charts measure themselves before they draw.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const quietMs = 200
        let timer = setTimeout(finish, quietMs)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(finish, quietMs)
        })
        function finish() {
          observer.disconnect()
          done()
        }
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
      }),
  )
}
