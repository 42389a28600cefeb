import { defineConfig } from '@playwright/test'

export default defineConfig({
  outputDir: 'test-results/playwright',
  // One Electron at a time: the machine that runs CI has two cores, and each test has its own workspace anyway.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  projects: [
    { name: 'e2e', testDir: 'test/e2e', testMatch: '**/*.e2e.ts' },
    { name: 'packaged', testDir: 'test/packaged', testMatch: '**/*.e2e.ts' },
    { name: 'screenshots', testDir: 'test/screenshots', testMatch: '**/*.shots.ts' },
  ],
})
