import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectFolder } from '../../../electron/dev/lib/projectFolder.ts'

/** Saves the page as test-results/screens/NAME.png and gives the path. */
export async function shot(
  page: Page,
  name: string,
  options: { readonly fullPage?: boolean } = {},
): Promise<string> {
  const folder = join(projectFolder, 'test-results/screens')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled', ...options })
  return path
}
