import type { PlanSummary } from '#shared/contract/channels/plan.ts'
import { SourceLink } from '../../../components/SourceLink.tsx'
import styles from './Panels.module.css'

const MOST = 500

/** Workloads that must move but have no place in the plan, with the reason. */
export function UnplannedList({ unplanned }: { readonly unplanned: PlanSummary['unplanned'] }) {
  if (unplanned.length === 0)
    return <p className={styles.note}>Every workload that must move has a place in the plan.</p>
  return (
    <table className={styles.table}>
      <caption className="sr-only">Workloads without a place in the plan</caption>
      <thead>
        <tr>
          <th scope="col">Workload</th>
          <th scope="col">Why it is not planned</th>
        </tr>
      </thead>
      <tbody>
        {unplanned.slice(0, MOST).map((each) => (
          <tr key={each.workloadId}>
            <th scope="row">
              <SourceLink href={`offramp://workload/${encodeURIComponent(each.workloadId)}`}>
                {each.name}
              </SourceLink>
            </th>
            <td className={styles.why}>{each.reason}</td>
          </tr>
        ))}
      </tbody>
      {unplanned.length > MOST ? (
        <tfoot>
          <tr>
            <td colSpan={2}>The first {MOST} are shown; the inventory lists all of them.</td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}
