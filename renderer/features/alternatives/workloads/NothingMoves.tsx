import { Button } from '@mantine/core'
import { formatCount } from '../../../app/format.ts'
import { importFile } from '../../../app/openPath.ts'
import { navigate, setParams } from '../../../app/router.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { useWorkloads } from '../../../stores/workloadStore.ts'

/** Nothing to find an alternative for: no workloads at all, or none that must move. */
export function NothingMoves() {
  const count = useWorkloads((state) => state.rows.length)
  const open = useWorkloads((state) => state.rows.filter((row) => row.scope === 'undetermined').length)
  const catalog = (
    <Button variant="default" onClick={() => setParams({ tab: 'catalog' })}>
      Look through the catalog
    </Button>
  )
  if (count === 0)
    return (
      <EmptyState
        title="No workloads yet"
        actions={
          <>
            <Button onClick={() => void importFile(null)}>Import an inventory</Button>
            {catalog}
          </>
        }
      >
        Each workload that must move is matched here with everything it could move to.
      </EmptyState>
    )
  return (
    <EmptyState
      title="No workload must move"
      actions={
        <>
          <Button onClick={() => navigate({ screen: 'scope' })}>
            {open > 0 ? 'Settle the undetermined ones' : 'Check the scope decisions'}
          </Button>
          {catalog}
        </>
      }
    >
      {open > 0
        ? `Of ${formatCount(count, 'workload')}, ${formatCount(open, 'is', 'are')} undetermined and none must move by what is known.`
        : `All ${formatCount(count, 'workload')} may stay on Claude by what is known, so there is nothing to match.`}
    </EmptyState>
  )
}
