import { join } from 'node:path'
import { expectAxeClean, setColorScheme } from './support/axe.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { goTo, railScreens, settled } from './support/screens.ts'
import { shot } from './support/shot.ts'
import { expect, test } from './support/test.ts'

test('the start screen is axe-clean', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('heading', { level: 1, name: 'Offramp' })).toBeVisible()
  await expectAxeClean(page)
  await shot(page, 'start-light')
})

test('an empty workspace has something to say on every screen, axe-clean', async ({ launch }) => {
  const { page, app, folder } = await launch()
  await answerSaveDialog(app, join(folder, 'empty.offramp'))
  await page.getByRole('button', { name: /Start empty/ }).click()
  for (const screen of railScreens) {
    await test.step(screen, async () => {
      await goTo(page, screen)
      await expectAxeClean(page)
      await shot(page, `empty-${fileName(screen)}-light`)
    })
  }
})

test('every screen of the sample program is axe-clean in light and dark', async ({ launch }) => {
  test.setTimeout(300_000)
  const { page, app, folder } = await launch()
  await answerSaveDialog(app, join(folder, 'sample.offramp'))
  await page.getByRole('button', { name: /Open the sample program/ }).click()
  for (const screen of railScreens) {
    await test.step(screen, async () => {
      await goTo(page, screen)
      await expectAxeClean(page)
      await shot(page, `sample-${fileName(screen)}-light`)
      await setColorScheme(page, 'dark')
      await shot(page, `sample-${fileName(screen)}-dark`)
      await setColorScheme(page, 'light')
    })
  }
})

test('drawers, dialogs, history and About of the sample are axe-clean', async ({ launch }) => {
  const { page, app, folder } = await launch()
  await answerSaveDialog(app, join(folder, 'sample.offramp'))
  await page.getByRole('button', { name: /Open the sample program/ }).click()

  await goTo(page, 'Inventory')
  await page.getByRole('grid', { name: 'Workloads' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible()
  await settled(page)
  await expectAxeClean(page)
  await shot(page, 'sample-drawer-light')
  await page.keyboard.press('Escape')

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAxeClean(page)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: /network request/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'About Offramp' })).toBeVisible()
  await settled(page)
  await expectAxeClean(page)
  await shot(page, 'sample-about-light')
})

const fileName = (screen: string) => screen.toLowerCase().replace(' ', '-')
