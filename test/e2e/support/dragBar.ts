import { expect, type Page } from '@playwright/test'

/** Unfolds the first workload of the plan, finds the bar of one of its tasks by the mouse, and drags it by `pixels`. */
export async function dragBar(page: Page, pixels: number): Promise<void> {
  const tree = page.getByRole('treegrid')
  await tree.focus()
  await page.keyboard.press('Home')
  const chart = await page.locator('canvas').first().boundingBox()
  if (chart === null) throw new Error('the plan has no chart')
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('ArrowRight')
    const row = await tree.getByRole('row', { selected: true }).boundingBox()
    if (row === null) continue
    const x = await barIn(page, chart.x, chart.x + chart.width - pixels, row.y + row.height / 2)
    if (x === null) {
      await page.keyboard.press('ArrowDown')
      continue
    }
    const y = row.y + row.height / 2
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + pixels / 2, y, { steps: 4 })
    await page.mouse.move(x + pixels, y, { steps: 4 })
    await page.mouse.up()
    return
  }
  expect(null, 'a bar that can be dragged').not.toBeNull()
}

/** Sweeps a line of the chart until the pointer says that it is over a bar that can be moved. */
async function barIn(page: Page, from: number, to: number, y: number): Promise<number | null> {
  for (let x = from + 4; x < to; x += 6) {
    await page.mouse.move(x, y)
    if ((await page.locator('canvas').first().getAttribute('data-cursor')) === 'bar') return x + 2
  }
  return null
}
