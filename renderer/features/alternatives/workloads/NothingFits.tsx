import { Button } from '@mantine/core'
import { setParams } from '../../../app/router.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'

/** There are workloads that must move, but the filters show none. */
export function NothingFits() {
  return (
    <EmptyState
      title="No workload fits these filters"
      actions={
        <Button onClick={() => setParams({ show: null, q: null, ask: null })}>Show all that must move</Button>
      }
    />
  )
}
