import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../electron/dev/lib/projectFolder.ts'
import { answerSaveDialog } from '../e2e/support/dialogs.ts'
import { goTo, railScreens } from '../e2e/support/screens.ts'
import { test } from '../e2e/support/test.ts'

const folder = join(projectFolder, 'assets/screenshots')

test('one picture of each screen with the sample program, for the README', async ({ launch }) => {
  mkdirSync(folder, { recursive: true })
  const { page, app, folder: own } = await launch({ size: { width: 1280, height: 800 } })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.screenshot({ path: join(folder, 'start.png'), animations: 'disabled' })
  await answerSaveDialog(app, join(own, 'sample.offramp'))
  await page.getByRole('button', { name: /Open the sample program/ }).click()
  for (const screen of railScreens) {
    await goTo(page, screen)
    await page.mouse.move(0, 0)
    await page.getByRole('tooltip').waitFor({ state: 'detached' })
    const name = `${screen.toLowerCase().replace(' ', '-')}.png`
    await page.screenshot({ path: join(folder, name), animations: 'disabled' })
  }
})
