import { Button } from '@mantine/core'
import { IconFileImport, IconPlus, IconTable } from '@tabler/icons-react'
import { call } from '../../app/bridge.ts'
import { openDialog } from '../../app/dialogs/dialogStore.ts'
import { formatBytes } from '../../app/format.ts'
import { notifyDone, notifyProblem } from '../../app/notify.tsx'
import { createSample, importFile } from '../../app/openPath.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { clearFilters } from './inventoryStore.ts'

/** No workload yet: the ways to get some. */
export function EmptyInventory() {
  return (
    <EmptyState
      icon={<IconTable size={32} stroke={1.2} />}
      title="No workloads yet"
      actions={
        <>
          <Button leftSection={<IconFileImport size={14} />} onClick={() => void importFile(null)}>
            Import a file
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => openDialog({ kind: 'new-workload' })}
          >
            Add a workload
          </Button>
          <Button variant="default" onClick={() => void createSample()}>
            Open the sample program
          </Button>
          <Button variant="subtle" onClick={() => void saveTemplate()}>
            Get an empty template
          </Button>
        </>
      }
    >
      A workload is anything that depends on Claude: an application, agent, pipeline, chat seats, coding
      assistant, or a vendor product with Claude inside. Import an inventory you have (CSV, TSV, XLSX; drop it
      on this window), or add them one by one.
    </EmptyState>
  )
}

/** There are workloads, but the filters show none. */
export function NothingFits() {
  return (
    <EmptyState
      title="No workload fits these filters"
      actions={<Button onClick={clearFilters}>Clear all filters</Button>}
    >
      Loosen the search or the filters on the left.
    </EmptyState>
  )
}

/** Saves the import template as a spreadsheet. */
export async function saveTemplate(): Promise<void> {
  try {
    const name = 'Offramp template.xlsx'
    const out = await call('dialog.save', { purpose: 'template', name, extension: 'xlsx' })
    if (out === null) return
    const { file, bytes } = await call('import.template', { out, format: 'xlsx' })
    notifyDone(`Saved the template (${formatBytes(bytes)}) as ${file}`)
  } catch (error) {
    notifyProblem(error)
  }
}
