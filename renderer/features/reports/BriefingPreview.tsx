import { formatCount } from '../../app/format.ts'
import { SourceLink } from '../../components/SourceLink.tsx'
import { useQuery } from '../../stores/useQuery.ts'
import styles from './Reports.module.css'

/** What the HTML briefing of the whole program will say, in short. */
export function BriefingPreview({ isWhole }: { readonly isWhole: boolean }) {
  const { data } = useQuery('briefing.get', {})
  if (!isWhole)
    return (
      <p className={styles.meta}>
        Counts only the workloads of this scope; without forecast and capacity, which are the whole program’s.
      </p>
    )
  if (data === undefined) return <p className={styles.meta}>Reading the briefing…</p>
  return (
    <p>
      <q>{data.headline}</q> {formatCount(data.charts.length, 'chart')},{' '}
      {formatCount(data.risks.length, 'risk')}, {formatCount(data.decisions.length, 'decision')}.{' '}
      <SourceLink href="offramp://briefing">See it</SourceLink>
    </p>
  )
}
