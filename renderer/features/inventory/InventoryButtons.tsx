import { Button, Menu } from '@mantine/core'
import { IconDownload, IconFileImport, IconPlus } from '@tabler/icons-react'
import { openDialog } from '../../app/dialogs/dialogStore.ts'
import { importFile } from '../../app/openPath.ts'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import { exportView } from './exportView.ts'

/** The acts beside the title: export, import, a new workload. */
export function InventoryButtons() {
  const readOnly = useReadOnly()
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={14} />}>
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void exportView('xlsx')}>This view as XLSX…</Menu.Item>
          <Menu.Item onClick={() => void exportView('csv')}>This view as CSV…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        leftSection={<IconFileImport size={14} />}
        disabled={readOnly}
        onClick={() => void importFile(null)}
      >
        Import
      </Button>
      <Button
        leftSection={<IconPlus size={14} />}
        disabled={readOnly}
        onClick={() => openDialog({ kind: 'new-workload' })}
      >
        New workload
      </Button>
    </>
  )
}
