import { test as base, expect } from '@playwright/test'
import { type LaunchOptions, launchOfframp, type Offramp } from './launch.ts'

type Fixtures = {
  /** Starts the app; it is closed after the test, which fails if anything was wrong on the way. */
  readonly launch: (options?: LaunchOptions) => Promise<Offramp>
}

/** Playwright's `test` with the app: `test('…', async ({ launch }) => { const { page } = await launch() })`. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from here
  launch: async ({}, use) => {
    const launched: Offramp[] = []
    await use(async (options) => {
      const offramp = await launchOfframp(options)
      launched.push(offramp)
      return offramp
    })
    // The last one first: a later launch may use the user data in an earlier one's folder.
    for (const offramp of launched.toReversed()) await offramp.close()
    expect(launched.flatMap((offramp) => offramp.problems)).toEqual([])
  },
})

export { expect }
