import { Button } from '@mantine/core'
import { IconCompass, IconFileImport } from '@tabler/icons-react'
import { importFile } from '../../app/openPath.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { useReadOnly } from '../../stores/workspaceStore.ts'

/** No workload yet: nothing can be said, and one thing is to be done. */
export function EmptyOverview() {
  const readOnly = useReadOnly()
  return (
    <EmptyState
      icon={<IconCompass size={32} stroke={1.2} />}
      title="It cannot be said yet: there are no workloads"
      actions={
        <Button
          leftSection={<IconFileImport size={14} />}
          disabled={readOnly}
          onClick={() => void importFile(null)}
        >
          Import an inventory
        </Button>
      }
    >
      Bring in what depends on Claude (CSV, TSV or XLSX), and this screen says what must move, whether it will
      be done in time, and what decides it. Or add workloads one by one in the{' '}
      <SourceLink href="offramp://inventory">inventory</SourceLink>.
    </EmptyState>
  )
}
