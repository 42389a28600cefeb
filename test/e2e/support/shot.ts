import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectFolder } from '../../../electron/dev/lib/projectFolder.ts'

/** Saves the page as test-results/screens/NAME.png and gives the path. */
export async function shot(
  page: Page,
  name: string,
  options: { readonly fullPage?: boolean } = {},
): Promise<string> {
  const path = join(projectFolder, 'test-results/screens', `${name}.png`)
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, animations: 'disabled', ...options })
  return path
}
