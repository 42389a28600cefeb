import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { bigWorkspace } from '../bench/support/bigWorkspace.ts'
import { setColorScheme } from '../e2e/support/axe.ts'
import { callIn } from '../e2e/support/call.ts'
import { goTo, railScreens, settled } from '../e2e/support/screens.ts'
import { shot } from '../e2e/support/shot.ts'
import { test } from '../e2e/support/test.ts'

// Every screen as a demanding user may meet it, to be looked at: sizes, both colour schemes, much and nothing in it.
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 700 },
] as const
const contents = ['sample', 'empty', 'many'] as const

for (const size of sizes) {
  for (const content of contents) {
    const title = `${content}-${size.width}x${size.height}`
    test(title, async ({ launch }) => {
      test.setTimeout(600_000)
      const { page, folder } = await launch({ size })
      const path = join(folder, `${content}.offramp`)
      if (content === 'sample') await callIn(page, 'workspace.createSample', { path })
      if (content === 'empty') await callIn(page, 'workspace.create', { path, name: 'Empty program' })
      if (content === 'many') {
        copyFileSync(await bigWorkspace(), path)
        await callIn(page, 'workspace.open', { path })
      }
      await page.reload()
      for (const screen of railScreens) {
        await goTo(page, screen)
        await page.mouse.move(0, 0)
        for (const scheme of ['light', 'dark'] as const) {
          await setColorScheme(page, scheme)
          await settled(page)
          await shot(page, `review/${title}-${screen.toLowerCase().replace(' ', '-')}-${scheme}`)
        }
      }
    })
  }
}
