import { callIn } from '../e2e/support/call.ts'
import { atRest, openBigApp } from './support/bigApp.ts'
import { progress, report } from './support/report.ts'
import { median, quantile, round } from './support/stats.ts'
import { watchTasks } from './support/watchTasks.ts'

// 10,000 workloads in the real window: from a keystroke in the search to the painted table, scrolling by the wheel, and
// what planning does to the window meanwhile. The empty frame time of the same run is the yardstick.
const offramp = await openBigApp(Number(process.argv[2] ?? 10_000))
const { page } = offramp
await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Inventory' }).click()
await page.getByRole('grid', { name: 'Workloads' }).waitFor()
await atRest(offramp)

const idle = await frames(1_500, async () => undefined)
const keys = await keystrokes(['summarize', 'lessons', 'owner 17', 'scope:in', 'zzz', 'parts lists 99'])
progress(`keystrokes: ${keys.map((ms) => round(ms, 0)).join(' ')}`)
const scroll = await scrolling()
const planning = await watchTasks(offramp, async () => {
  await callIn(page, 'plan.run', {})
  await atRest(offramp)
})
await offramp.close()

report('inventory', {
  what: 'times in ms; a frame is dropped when two paints are more than 1.5 frames apart',
  idleFrameMs: round(median(idle)),
  keystroke: {
    count: keys.length,
    medianMs: round(median(keys)),
    p95Ms: round(quantile(keys, 0.95)),
    worstMs: round(Math.max(...keys)),
    ratioToFrame: round(median(keys) / median(idle), 2),
    goalMs: 50,
    met: median(keys) < 50,
  },
  scroll: { ...scroll, goalDropped: 0 },
  planning: { ...planning, goalMs: 50, met: planning.mainMs <= 50 && planning.rendererMs <= 50 },
})

/** Types each text letter by letter, and takes it away again; gives ms from each key to the painted new table. */
async function keystrokes(texts: readonly string[]): Promise<readonly number[]> {
  await page.evaluate(() => {
    const state = { key: 0, painted: 0 }
    Reflect.set(globalThis, 'benchKeys', state)
    addEventListener('keydown', (event) => Object.assign(state, { key: event.timeStamp, painted: 0 }), {
      capture: true,
    })
    const afterPaint = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => Object.assign(state, { painted: performance.now() })
        port2.postMessage(0)
      })
    // The grid, or what stands in its place when nothing fits; the counts beside it may follow later.
    const content = document.getElementById('inventory-grid')?.parentElement
    if (content == null) throw new Error('there is no grid')
    new MutationObserver(afterPaint).observe(content, { subtree: true, childList: true, characterData: true })
  })
  const taken: number[] = []
  const field = page.getByRole('textbox', { name: 'Search and filter' })
  await field.focus()
  for (const text of texts) {
    for (const key of [...text, ...Array.from(text, () => 'Backspace')]) {
      await page.keyboard.press(key === ' ' ? 'Space' : key)
      await page.waitForTimeout(250)
      const { key: pressed, painted } = await page.evaluate(() => Reflect.get(globalThis, 'benchKeys'))
      // A key that leaves the same rows paints nothing new.
      if (painted > 0) taken.push(painted - pressed)
    }
  }
  return taken
}

async function scrolling() {
  const box = await page.getByRole('grid', { name: 'Workloads' }).boundingBox()
  if (box === null) throw new Error('there is no grid')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  const gaps = await frames(4_000, async () => {
    for (let turn = 0; turn < 120; turn += 1) {
      await page.mouse.wheel(0, 400)
      await page.waitForTimeout(16)
    }
  })
  const frame = median(idle)
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0)
  return {
    frames: gaps.length,
    dropped,
    p95Ms: round(quantile(gaps, 0.95)),
    worstMs: round(Math.max(...gaps)),
  }
}

/** Times between frames of the window while `work` runs, for at least `ms`. */
async function frames(ms: number, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const state = { gaps: [] as number[], last: 0, on: true }
    Reflect.set(globalThis, 'benchFrames', state)
    const tick = (now: number) => {
      if (state.last > 0) state.gaps.push(now - state.last)
      state.last = now
      if (state.on) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await Promise.all([work(), page.waitForTimeout(ms)])
  return page.evaluate(() => {
    const state = Reflect.get(globalThis, 'benchFrames')
    state.on = false
    return state.gaps
  })
}
