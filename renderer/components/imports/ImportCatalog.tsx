import { Button, Group, Modal } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import { backToShipped, chooseCatalog, importOlder } from './catalogActs.ts'

/** Replaces the catalog of alternatives by a file's; an older one only when asked for twice. */
export function ImportCatalog({ origin }: { readonly origin: 'shipped' | 'imported' }) {
  const readOnly = useReadOnly()
  const [older, setOlder] = useState<{ readonly older: string; readonly why: string } | null>(null)
  return (
    <>
      {origin === 'imported' ? (
        <Button variant="default" disabled={readOnly} onClick={() => void backToShipped()}>
          Back to the shipped one
        </Button>
      ) : null}
      <Button
        variant="default"
        leftSection={<IconUpload size={14} />}
        disabled={readOnly}
        onClick={() => void chooseCatalog().then(setOlder)}
      >
        Import a newer catalog
      </Button>
      <Modal opened={older !== null} onClose={() => setOlder(null)} title="This catalog is older">
        <p>{older?.why} Prices and ends of life would go back to what they were then.</p>
        <Group justify="flex-end" gap="sm" mt="md">
          <Button variant="default" onClick={() => setOlder(null)} data-autofocus>
            Keep the newer one
          </Button>
          <Button
            onClick={() => {
              if (older !== null) void importOlder(older.older)
              setOlder(null)
            }}
          >
            Import the older one
          </Button>
        </Group>
      </Modal>
    </>
  )
}
