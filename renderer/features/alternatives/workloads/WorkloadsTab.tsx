import { useMemo } from 'react'
import { setParams, useRouter } from '../../../app/router.ts'
import { usePicks } from '../../../components/list/usePicks.ts'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TableSkeleton } from '../../../components/Skeletons.tsx'
import { useDrawerList } from '../../../stores/listStore.ts'
import { useQuery } from '../../../stores/useQuery.ts'
import { filterLines, lineFilters, type SummaryRow } from '../model/workloadLines.ts'
import { LineFilters } from './LineFilters.tsx'
import { NothingFits } from './NothingFits.tsx'
import { NothingMoves } from './NothingMoves.tsx'
import { WorkloadSplit } from './WorkloadSplit.tsx'

/** The workloads that must move, and for the active one everything it could move to. */
export function WorkloadsTab() {
  const query = useQuery('assess.summary', {}, { invalidateOn: ['assess', 'decision'] })
  return (
    <QueryGate query={query} skeleton={<TableSkeleton rows={14} columns={5} />}>
      {({ workloads }) => (workloads.length === 0 ? <NothingMoves /> : <Workloads rows={workloads} />)}
    </QueryGate>
  )
}

function Workloads({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const params = useRouter((state) => state.location.params)
  const filter = lineFilters.find((each) => each === params.show) ?? 'all'
  const { q = '', ask = '' } = params
  const shown = useMemo(
    () => filterLines(rows, filter, q, ask).map((row) => ({ ...row, id: row.workloadId })),
    [rows, filter, q, ask],
  )
  const ids = useMemo(() => shown.map((row) => row.id), [shown])
  const picks = usePicks(ids, params.id ?? null, setWanted)
  useDrawerList('workload', ids)
  return (
    <>
      <LineFilters rows={rows} filter={filter} q={q} ask={ask} />
      {shown.length === 0 ? <NothingFits /> : <WorkloadSplit rows={rows} shown={shown} picks={picks} />}
    </>
  )
}

function setWanted(id: string | null): void {
  setParams({ id })
}
