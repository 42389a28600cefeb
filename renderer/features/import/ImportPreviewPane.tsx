import { Button, Group, Loader, Tabs } from '@mantine/core'
import type { ImportPreview } from '#shared/contract/channels/import.ts'
import { closeDialog } from '../../app/dialogs/dialogStore.ts'
import { formatCount, formatNumber } from '../../app/format.ts'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import { DetectedBar } from './DetectedBar.tsx'
import { Diagnostics } from './Diagnostics.tsx'
import styles from './Import.module.css'
import { MappingTable } from './MappingTable.tsx'
import { SampleTable } from './SampleTable.tsx'
import type { ImportSession } from './useImport.ts'

interface ImportPreviewPaneProps {
  readonly preview: ImportPreview
  readonly session: ImportSession
}

/** What was detected, how columns map, what would happen; nothing is written before the button. */
export function ImportPreviewPane({ preview, session }: ImportPreviewPaneProps) {
  const readOnly = useReadOnly()
  const writes = preview.created + preview.updated
  return (
    <div>
      <DetectedBar preview={preview} session={session} />
      <Outcome preview={preview} busy={session.busy} />
      <Diagnostics diagnostics={preview.diagnostics} />
      <Tabs defaultValue="mapping">
        <Tabs.List>
          <Tabs.Tab value="mapping">
            Columns ({mapped(preview)} of {preview.columns.length} mapped)
          </Tabs.Tab>
          <Tabs.Tab value="sample">First rows as they would be imported</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="mapping">
          <MappingTable preview={preview} session={session} />
        </Tabs.Panel>
        <Tabs.Panel value="sample">
          <SampleTable sample={preview.sample} targets={preview.targets} />
        </Tabs.Panel>
      </Tabs>
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" onClick={closeDialog}>
          Cancel
        </Button>
        <Button onClick={session.run} disabled={readOnly || session.busy || writes === 0} data-autofocus>
          {writes === 0 ? 'Nothing to import' : `Import ${formatCount(writes, 'workload')}`}
        </Button>
      </Group>
    </div>
  )
}

function Outcome({ preview, busy }: { readonly preview: ImportPreview; readonly busy: boolean }) {
  const figures = [
    { label: 'rows read', value: preview.rows },
    { label: 'new', value: preview.created },
    { label: 'updated', value: preview.updated },
    { label: 'unchanged', value: preview.unchanged },
    { label: 'rejected', value: preview.rejected },
  ]
  return (
    <div className={styles.outcome} aria-busy={busy} aria-live="polite">
      {figures.map(({ label, value }) => (
        <span
          key={label}
          className={styles.figure}
          data-bad={(label === 'rejected' && value > 0) || undefined}
        >
          <strong>{formatNumber(value)}</strong> {label}
        </span>
      ))}
      {preview.rejected > 0 ? (
        <span className={styles.note}>Rejected rows come back as a file with the reason for each.</span>
      ) : null}
      {busy ? <Loader size={14} aria-label="Reading again" /> : null}
    </div>
  )
}

function mapped(preview: ImportPreview): number {
  return preview.columns.filter(({ target }) => target !== 'ignore' && target !== 'extra').length
}
