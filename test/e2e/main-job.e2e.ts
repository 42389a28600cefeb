import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { callIn } from './support/call.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { dragBar } from './support/dragBar.ts'
import { inventoryFiles } from './support/inventoryFiles.ts'
import { goTo, settled } from './support/screens.ts'
import { expect, test } from './support/test.ts'

// The whole main job as a person does it, from a file somebody sent to a briefing, and all of it there the next day.
for (const file of inventoryFiles()) {
  test(`from ${file.title} to a briefing, and back the next day`, async ({ launch }) => {
    test.setTimeout(300_000)
    const first = await launch()
    const { page, app, folder } = first
    const workspace = join(folder, 'program.offramp')
    const count = (value: number) => value.toLocaleString('en-US')

    await test.step('import the file from the start screen', async () => {
      await answerOpenDialog(app, [file.path])
      await answerSaveDialog(app, workspace)
      await page.getByRole('button', { name: /^Import a file/ }).click()
      const dialog = page.getByRole('dialog', { name: /^Import / })
      await expect(dialog.getByText(`${count(file.read)} rows read`)).toBeVisible()
      await dialog.getByRole('button', { name: `Import ${count(file.created)} workloads` }).click()
      const receipt = page.getByRole('dialog', { name: /^Imported / })
      await expect(
        receipt.getByText(`${count(file.read)} rows read: ${count(file.created)} new`),
      ).toBeVisible()
      await receipt.getByRole('button', { name: 'Show the inventory' }).click()
      await expect(statusBar(page)).toContainText(`${count(file.created)} workloads`)
    })

    await test.step('search and filter', async () => {
      await page.getByRole('textbox', { name: 'Search and filter' }).fill(file.search)
      await expect(statusBar(page)).toContainText(
        new RegExp(`[1-9][\\d,]* of ${count(file.created)} workloads`),
      )
      await page.getByRole('textbox', { name: 'Search and filter' }).fill('no such thing anywhere')
      await expect(page.getByText('No workload fits these filters')).toBeVisible()
      await page.getByRole('button', { name: 'Clear all filters' }).last().click()
      await expect(statusBar(page)).toContainText(`${count(file.created)} workloads`)
    })

    await test.step('edit many at once, and take it back', async () => {
      await page.getByRole('textbox', { name: 'Search and filter' }).fill(file.search)
      await expect(statusBar(page)).toContainText(' of ')
      await settled(page)
      const grid = page.getByRole('grid', { name: 'Workloads' })
      await grid.focus()
      await page.keyboard.press('Control+a')
      const bar = page.getByRole('form', { name: 'Edit the selected workloads' })
      await bar.getByRole('textbox', { name: 'New value' }).fill('Ada Moreno')
      await bar.getByRole('button', { name: /^Change [\d,]+ workloads?$/ }).click()
      await expect(grid.getByRole('gridcell', { name: 'Ada Moreno' }).first()).toBeVisible()
      await page.getByRole('button', { name: /^Undo: Set owner of/ }).click()
      await expect(grid.getByRole('gridcell', { name: 'Ada Moreno' })).toHaveCount(0)
      await page.getByRole('button', { name: /^Redo: Set owner of/ }).click()
      await expect(grid.getByRole('gridcell', { name: 'Ada Moreno' }).first()).toBeVisible()
      await page.keyboard.press('Escape')
      await page.getByRole('textbox', { name: 'Search and filter' }).fill('')
    })

    await test.step('say of three workloads that they must move', async () => {
      await goTo(page, 'Scope')
      await page.getByRole('tab', { name: 'All decisions' }).click()
      const list = page.getByRole('listbox', { name: 'Decisions' })
      await list.focus()
      await page.keyboard.press('Home')
      await page.keyboard.press('Space')
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Shift+ArrowDown')
      await expect(page.getByText('3 workloads picked')).toBeVisible()
      await page.getByRole('button', { name: 'Override…', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Override the scope of 3 workloads' })
      await dialog.getByText('Must move', { exact: true }).click()
      await dialog.getByRole('textbox', { name: 'Reason' }).fill('Named in the contracting officer’s letter.')
      await dialog.getByRole('textbox', { name: 'Reviewer' }).fill('Ada Moreno')
      await dialog.getByRole('button', { name: 'Set to “Must move”' }).click()
      await expect(dialog).toBeHidden()
      await settled(page)
    })

    await test.step('choose what one moves to', async () => {
      await goTo(page, 'Alternatives')
      const list = page.getByRole('listbox', { name: 'Workloads that must move' })
      await expect(list.getByRole('option').first()).toBeVisible()
      await list.getByRole('option').first().click()
      await page.getByRole('button', { name: /^Choose…/ }).click()
      const dialog = page.getByRole('dialog', { name: 'Choose the alternative' })
      await dialog.getByRole('textbox', { name: /^Rationale/ }).fill('The cheapest that meets what it needs.')
      await dialog.getByRole('button', { name: /^Choose / }).click()
      await expect(dialog).toBeHidden()
      await expect(page.getByText('The cheapest that meets what it needs.')).toBeVisible()
    })

    await test.step('plan, and drag a task to another day', async () => {
      await goTo(page, 'Plan')
      await page.getByRole('button', { name: /^Create tasks for/ }).click()
      await expect(page.getByText(/Soonest planned finish|^Finishes \d/)).toBeVisible()
      await settled(page)
      await dragBar(page, 120)
      await expect(page.getByText(/^Pinned the start of/).first()).toBeVisible()
      await settled(page)
      await page.getByRole('button', { name: /^Undo: Pinned the start of/ }).click()
      await expect(page.getByRole('button', { name: /^Redo: Pinned the start of/ })).toBeEnabled()
      await page.getByRole('button', { name: /^Redo: Pinned the start of/ }).click()
      await expect(page.getByRole('button', { name: /^Undo: .*Pinned the start of/ })).toBeEnabled()
    })

    await test.step('start one task and finish it', async () => {
      await goTo(page, 'My work')
      await page.keyboard.press('j')
      await page.keyboard.press('s')
      await expect(page.getByRole('button', { name: /^Undo: Started/ })).toBeEnabled()
      await settled(page)
      await page.keyboard.press('d')
      await expect(page.getByRole('button', { name: /^Undo: Finished/ })).toBeEnabled()
      const done = await callIn(page, 'work.list', { kind: 'all', id: '' })
      expect(done.filter(({ bucket, percent }) => bucket === 'done' && percent === 100)).toHaveLength(1)
    })

    await test.step('brief, and export', async () => {
      await goTo(page, 'Overview')
      await goTo(page, 'Briefing')
      await expect(page.getByRole('figure').first()).toBeVisible()
      const html = join(folder, 'briefing.html')
      await answerSaveDialog(app, html)
      await page.getByRole('button', { name: 'Save HTML' }).click()
      await expect.poll(() => existsSync(html) && statSync(html).size).toBeGreaterThan(5_000)
      expect(readFileSync(html, 'utf8')).not.toMatch(/(src|href)="https?:/)
      const pdf = join(folder, 'briefing.pdf')
      await answerSaveDialog(app, pdf)
      await page.getByRole('button', { name: 'Save PDF' }).click()
      await expect.poll(() => existsSync(pdf) && readFileSync(pdf, 'latin1').slice(0, 5)).toBe('%PDF-')
      await goTo(page, 'Reports')
      const csv = join(folder, 'out.csv')
      await answerSaveDialog(app, csv)
      await page.getByRole('button', { name: `Export ${count(file.created)} workloads as CSV…` }).click()
      await expect(page.getByText(`${count(file.created)} workloads`, { exact: false }).last()).toBeVisible()
      await expect.poll(() => existsSync(csv)).toBe(true)
    })

    const before = await callIn(page, 'workspace.digest', {})
    const status = await callIn(page, 'status.get', {})
    expect(status).toMatchObject({ inScope: expect.any(Number) })
    await first.app.close()

    await test.step('the next day everything is still there, and can still be undone', async () => {
      const { page: again } = await launch({ userData: join(folder, 'user-data') })
      await expect(again.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
      expect(await callIn(again, 'workspace.digest', {})).toEqual(before)
      expect(await callIn(again, 'status.get', {})).toEqual(status)
      expect(await callIn(again, 'workspace.verify', {})).toMatchObject({ ok: true })
      await again.getByRole('button', { name: /^Undo: / }).click()
      await expect(again.getByRole('button', { name: /^Redo: / })).toBeEnabled()
      expect(await callIn(again, 'workspace.digest', {})).not.toMatchObject({ digest: before.digest })
      await again.getByRole('button', { name: /^Redo: / }).click()
      await expect.poll(async () => (await callIn(again, 'workspace.digest', {})).digest).toBe(before.digest)
    })
  })
}

const statusBar = (page: Page) => page.getByRole('contentinfo')
