import { join } from 'node:path'
import { projectFolder } from './projectFolder.ts'

const bin = (path: string): string => join(projectFolder, 'node_modules', path)

/** Command line of Playwright for one project of playwright.config.ts, on the Node that runs us. */
export const playwrightCommand = (project: string): readonly string[] => [
  process.execPath,
  bin('@playwright/test/cli.js'),
  'test',
  `--project=${project}`,
]

/** Command line of vitest. */
export const vitestCommand = (): readonly string[] => [process.execPath, bin('vitest/vitest.mjs'), 'run']

/** Command line of the type checker. */
export const typesCommand = (): readonly string[] => [
  process.execPath,
  bin('typescript/bin/tsc'),
  '--noEmit',
  '-p',
  'tsconfig.json',
]

/** Command line of the linter; warnings count. */
export const lintCommand = (): readonly string[] => [
  process.execPath,
  bin('@biomejs/biome/bin/biome'),
  'ci',
  '--error-on-warnings',
  '.',
]
