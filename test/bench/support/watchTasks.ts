import type { Offramp } from '../../e2e/support/launch.ts'

/** The longest times, in ms, that a thread could answer nobody. */
export interface Stalls {
  readonly mainMs: number
  readonly rendererMs: number
  /** Renderer tasks over 50 ms, as Chromium counts them. */
  readonly longTasks: readonly number[]
}

/**
 * Watches the event loops of main process and window while `work` runs: timers every 5 ms whose lateness is the length
 * of the task that held them up, and Chromium's own long-task entries.
 */
export async function watchTasks({ app, page }: Offramp, work: () => Promise<unknown>): Promise<Stalls> {
  await app.evaluate(() => {
    const watch = { last: performance.now(), worst: 0 }
    const timer = setInterval(() => {
      const now = performance.now()
      watch.worst = Math.max(watch.worst, now - watch.last)
      watch.last = now
    }, 5)
    Reflect.set(globalThis, 'benchWatch', { watch, stop: () => clearInterval(timer) })
  })
  await page.evaluate(() => {
    const watch = { last: performance.now(), worst: 0, long: [] as number[] }
    const channel = new MessageChannel() // timers of a page are never closer than 4 ms and may be throttled
    channel.port1.onmessage = () => {
      const now = performance.now()
      watch.worst = Math.max(watch.worst, now - watch.last)
      watch.last = now
      setTimeout(() => channel.port2.postMessage(0), 5)
    }
    channel.port2.postMessage(0)
    new PerformanceObserver((list) =>
      watch.long.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      entryTypes: ['longtask'],
    })
    Reflect.set(globalThis, 'benchWatch', watch)
  })
  await work()
  const mainMs = await app.evaluate(() => {
    const { watch, stop } = Reflect.get(globalThis, 'benchWatch')
    stop()
    return Number(watch.worst) - 5
  })
  const { worst, long } = await page.evaluate(() => Reflect.get(globalThis, 'benchWatch'))
  return { mainMs, rendererMs: Number(worst) - 5, longTasks: long }
}
