import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/packaged/**', 'test/bench/**', 'node_modules/**'],
    setupFiles: ['test/support/failOnConsole.ts'],
    // Real SQLite files and worker threads: separate processes keep a crash in one file from taking the others along.
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
})
