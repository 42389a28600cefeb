import type { ConsoleMessage, ElectronApplication, Page } from '@playwright/test'

/** Console kinds that a healthy app never prints. */
const BAD = new Set(['error', 'warning', 'assert'])

/** Collects everything that should not happen, in every window and in the main process, into `problems`. */
export function watchForProblems(app: ElectronApplication, problems: string[]): void {
  const watch = (page: Page) => watchPage(page, problems)
  app.windows().forEach(watch)
  app.on('window', watch)
  app.on('console', (message) => note('main process', message, problems))
}

function watchPage(page: Page, problems: string[]): void {
  page.on('console', (message) => note('window', message, problems))
  page.on('pageerror', (error) => problems.push(`window: ${error.stack ?? error.message}`))
  page.on('crash', () => problems.push('window: the renderer crashed'))
}

function note(where: string, message: ConsoleMessage, problems: string[]): void {
  if (BAD.has(message.type())) problems.push(`${where}: console.${message.type()}: ${message.text()}`)
}
