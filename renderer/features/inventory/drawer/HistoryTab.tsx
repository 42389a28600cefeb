import { HistoryList } from '../../../components/HistoryList.tsx'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TextSkeleton } from '../../../components/Skeletons.tsx'
import { useQuery } from '../../../stores/useQuery.ts'

const LIMIT = 500

/** Who changed what on this workload and when, newest first. */
export function HistoryTab({ id }: { readonly id: string }) {
  const query = useQuery('history.entity', { id, limit: LIMIT })
  return (
    <QueryGate query={query} skeleton={<TextSkeleton />}>
      {(entries) => <HistoryList entries={entries} />}
    </QueryGate>
  )
}
