import { remove } from '#shared/model/change.ts'
import { call, toProblem } from '../../app/bridge.ts'
import { applyChanges, runCommand } from '../../app/changes.ts'
import { notifyInfo, notifyProblem } from '../../app/notify.tsx'

/** Asks for a catalog file and imports it; the path of one that is older than the catalog in force comes back. */
export async function chooseCatalog(): Promise<{ readonly older: string; readonly why: string } | null> {
  try {
    const path = await call('dialog.open', { purpose: 'catalog' })
    return path === null ? null : await importCatalog(path)
  } catch (error) {
    notifyProblem(error)
    return null
  }
}

/** Imports an older catalog on purpose. */
export async function importOlder(path: string): Promise<void> {
  await runCommand(() => call('catalog.import', { path, allowOlder: true }), 'Imported the older catalog')
}

/** Takes the imported catalog out, so that the shipped one counts. */
export async function backToShipped(): Promise<void> {
  const done = 'Back to the shipped catalog'
  await applyChanges({ label: done, mutations: [remove('catalog', 'catalog')], toast: done })
}

async function importCatalog(path: string): Promise<{ readonly older: string; readonly why: string } | null> {
  let older: string | null = null
  const receipt = await runCommand(async () => {
    try {
      return await call('catalog.import', { path })
    } catch (error) {
      const problem = toProblem(error)
      if (problem.code !== 'catalog-older') throw error
      older = problem.message
      return { operation: null, label: '', changes: 0, seq: 0 }
    }
  })
  if (older !== null) return { older: path, why: older }
  if (receipt !== null)
    notifyInfo('The catalog of that file is in use now.', 'Undo (Ctrl+Z) goes back to the one before.')
  return null
}
