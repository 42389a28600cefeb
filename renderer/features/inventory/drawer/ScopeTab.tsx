import { formatWord } from '../../../app/format.ts'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { ConfidenceTag, ScopeTag } from '../../../components/tags.tsx'
import { DateText } from '../../../components/values.tsx'
import styles from './Drawer.module.css'
import type { WorkloadDetail } from './detail.ts'

/** Why it must move or may stay: the result, the rules that fired with their evidence, the review. */
export function ScopeTab({ detail }: { readonly detail: WorkloadDetail }) {
  const { scope, review, workload } = detail
  return (
    <>
      <p className={styles.line}>
        <ScopeTag scope={review?.scope ?? scope.scope} />
        {scope.confidence === null ? null : <ConfidenceTag confidence={scope.confidence} />}
      </p>
      <p>{scope.why}</p>
      {review === null ? null : (
        <section className={styles.card}>
          <strong>
            {review.kind === 'override' ? 'Overridden' : 'Signed off'} by {review.reviewer}
          </strong>{' '}
          <DateText date={review.reviewedOn} />
          {review.reason === '' ? null : <p>{review.reason}</p>}
          {review.scope === scope.scope ? null : (
            <p className={styles.note}>
              The rules say: <ScopeTag scope={scope.scope} plain />
            </p>
          )}
        </section>
      )}
      {scope.settles.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>What would settle it</h3>
          <ul className={styles.list}>
            {scope.settles.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.heading}>Rules that fired</h3>
      {scope.rules.length === 0 ? <p className={styles.note}>None.</p> : null}
      {scope.rules.map((rule) => (
        <section key={rule.id} className={styles.card}>
          <p className={styles.line}>
            <ScopeTag scope={rule.scope} plain />
            <ConfidenceTag confidence={rule.confidence} />
          </p>
          <p>{rule.reason}</p>
          {rule.evidence.map(({ field, value }) => (
            <p key={`${field} ${value}`} className={styles.evidence}>
              {formatWord(field)}: “{value}”
            </p>
          ))}
          <p className={styles.note}>
            {rule.id}, {rule.source}
          </p>
        </section>
      ))}
      <SourceLink href={`offramp://scope?drawer=workload:${workload.id}`}>
        Open on the Scope screen
      </SourceLink>
    </>
  )
}
