import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { ParsedInput } from '#shared/contract/contract.ts'

type Purpose = ParsedInput<'dialog.open'>['purpose']

const filters: Readonly<Record<Purpose, { readonly name: string; readonly extensions: string[] }>> = {
  workspace: { name: 'Offramp workspace', extensions: ['offramp'] },
  import: { name: 'Spreadsheet', extensions: ['csv', 'tsv', 'txt', 'xlsx'] },
  backup: { name: 'Offramp backup', extensions: ['offramp'] },
  catalog: { name: 'Catalog', extensions: ['json'] },
  rules: { name: 'Scope rules', extensions: ['json'] },
}
const everything = { name: 'All files', extensions: ['*'] }

/** Asks for a file to read; null when the user cancels. */
export async function openDialog(window: BrowserWindow, purpose: Purpose): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [filters[purpose], everything],
  })
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** Asks where to save; null when the user cancels. */
export async function saveDialog(
  window: BrowserWindow,
  name: string,
  extension: string,
): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }, everything],
  })
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}
