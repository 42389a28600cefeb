import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { Bridge } from '#shared/contract/bridge.ts'
import { launchPackaged } from './launchPackaged.ts'

/** The preload's bridge, as the window sees it. */
type OfframpWindow = { readonly offramp: Bridge }

test('the packaged app opens its window and creates a workspace that lasts', async () => {
  const { page, folder, close } = await launchPackaged()
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(page.url()).toBe('app://offramp/index.html')

  const path = join(folder, 'smoke.offramp')
  const created = await createWorkspace(page, path)
  expect(created).toMatchObject({ ok: true, value: { path, program: { name: 'Smoke test' } } })
  expect(existsSync(path)).toBe(true)
  expect(await appInfo(page)).toMatchObject({
    ok: true,
    value: { isPackaged: true, networkAllowed: 0, networkBlocked: 0 },
  })
  await close()
})

const createWorkspace = (page: Page, path: string) =>
  page.evaluate((target) => {
    const { offramp } = window as unknown as OfframpWindow // set by the preload
    return offramp
      .call('workspace.create', { path: target, name: 'Smoke test' })
      .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
  }, path)

const appInfo = (page: Page) =>
  page.evaluate(() => {
    const { offramp } = window as unknown as OfframpWindow // set by the preload
    return offramp.call('app.info', {}).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
  })
