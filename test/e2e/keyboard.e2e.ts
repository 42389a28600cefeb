import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { callIn } from './support/call.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { railScreens, settled } from './support/screens.ts'
import { expect, test } from './support/test.ts'

// The whole app without a mouse. Nothing here clicks.

test('the sample is opened, walked and left by keyboard alone', async ({ launch }) => {
  const { page, app, folder } = await launch()
  await answerSaveDialog(app, join(folder, 'sample.offramp'))
  await tabTo(page, /Open the sample program/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()

  for (const [at, screen] of railScreens.entries()) {
    await page.keyboard.press(`Control+${at + 1}`)
    await expect(page.getByRole('heading', { level: 1, name: screen, exact: true })).toBeVisible()
    await settled(page)
  }
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('go to plan')
  await expect(page.getByRole('button', { name: /Plan/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
})

test('Tab reaches every control of a screen in order, and the focus can be seen', async ({ launch }) => {
  const { page } = await openSample(launch)
  for (const at of railScreens.keys()) {
    await page.keyboard.press(`Control+${at + 1}`)
    await settled(page)
    const seen = new Set<string>()
    for (let press = 0; press < 25; press += 1) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(focusFacts)
      expect(focus.tag, `screen ${at + 1}, Tab ${press + 1}`).not.toBe('BODY')
      expect(focus.marked, `a visible focus on ${focus.text}`).toBe(true)
      seen.add(focus.text)
    }
    expect(seen.size).toBeGreaterThan(8)
  }
})

test('inventory: find, select, edit a cell, undo, open and close the details', async ({ launch }) => {
  const { page } = await openSample(launch)
  await page.keyboard.press('Control+2')
  await tabTo(page, /^Workloads$/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(page.getByText('1 selected')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('1 selected')).toBeHidden()

  const before = await callIn(page, 'workspace.digest', {})
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Renamed by keyboard')
  await page.keyboard.press('Enter')
  // The row may have gone where its new name sorts.
  const named = async () => (await callIn(page, 'workload.search', { text: 'Renamed by keyboard' })).length
  await expect.poll(named).toBe(1)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await callIn(page, 'workspace.digest', {})).digest).toBe(before.digest)

  await page.keyboard.press('Enter')
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect(details).toBeVisible()
  const first = await details.getByRole('heading', { level: 2 }).first().textContent()
  await page.keyboard.press('j')
  await expect(details.getByRole('heading', { level: 2 }).first()).not.toHaveText(first ?? '')
  await page.keyboard.press('k')
  await expect(details.getByRole('heading', { level: 2 }).first()).toHaveText(first ?? '')
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
})

test('scope and alternatives: pick, override and choose', async ({ launch }) => {
  const { page } = await openSample(launch)
  await page.keyboard.press('Control+3')
  await settled(page)
  await tabTo(page, /^Waiting for review$/)
  await page.keyboard.press('Home')
  await page.keyboard.press('o')
  const override = page.getByRole('dialog', { name: /^Override the scope/ })
  await expect(override).toBeVisible()
  await page.keyboard.type('Settled with the contracting officer.')
  await page.keyboard.press('Escape')
  await expect(override).toBeHidden()

  await page.keyboard.press('Control+4')
  await settled(page)
  await tabTo(page, /^Workloads that must move$/)
  await page.keyboard.press('Home')
  await page.keyboard.press('c')
  const choose = page.getByRole('dialog', { name: 'Choose the alternative' })
  await expect(choose).toBeVisible()
  await page.keyboard.type('It meets every requirement.')
  await tabTo(page, /^Choose /)
  await page.keyboard.press('Enter')
  await expect(choose).toBeHidden()
  await expect(page.getByText('It meets every requirement.')).toBeVisible()
})

test('plan and my work: walk, unfold, pin; start and finish by one letter', async ({ launch }) => {
  const { page } = await openSample(launch)
  await page.keyboard.press('Control+5')
  await settled(page)
  await tabTo(page, /^Plan by workload/)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('treegrid').getByRole('row', { selected: true })).toHaveAttribute(
    'aria-level',
    '3',
  )

  await page.keyboard.press('Control+6')
  await settled(page)
  await page.keyboard.press('j')
  await page.keyboard.press('b')
  await page.keyboard.type('Waiting for the enclave')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Undo: Blocked/ })).toBeEnabled()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^Redo: / })).toBeEnabled()
})

test('the keyboard sheet lists what the keys do', async ({ launch }) => {
  const { page } = await openSample(launch)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText('Ctrl', { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

type Launch = Parameters<Parameters<typeof test>[2]>[0]['launch']

async function openSample(launch: Launch) {
  const offramp = await launch()
  const path = join(offramp.folder, 'sample.offramp')
  await callIn(offramp.page, 'workspace.createSample', { path })
  await offramp.page.reload()
  await expect(offramp.page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  return offramp
}

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    const { text } = await page.evaluate(focusFacts)
    if (name.test(text)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${name}`)
}

/** Runs in the window: what has the focus, and whether that can be seen. */
function focusFacts() {
  const element = document.activeElement ?? document.body
  const style = getComputedStyle(element)
  const hasRing = (of: CSSStyleDeclaration) =>
    (of.outlineStyle !== 'none' && Number.parseFloat(of.outlineWidth) > 0) || of.boxShadow !== 'none'
  const parent = element.parentElement
  return {
    tag: element.tagName,
    text: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 80),
    // A text field shows it by its border, or what surrounds it does.
    marked:
      hasRing(style) ||
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      (parent !== null && hasRing(getComputedStyle(parent))),
  }
}
