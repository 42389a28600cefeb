import { Button } from '@mantine/core'
import type { Output } from '#shared/contract/contract.ts'
import { KeyHint } from '../../../components/KeyHint.tsx'
import { useHeld } from '../../../components/list/useHeld.ts'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TextSkeleton } from '../../../components/Skeletons.tsx'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { ConfidenceTag, ScopeTag } from '../../../components/tags.tsx'
import { useQuery } from '../../../stores/useQuery.ts'
import { byWords } from '../model/filterDecisions.ts'
import type { Review } from '../useReview.ts'
import styles from './Explanation.module.css'
import { FiredRules } from './FiredRules.tsx'
import { ReviewBox } from './ReviewBox.tsx'

/** Why a workload has the scope it has, what would settle it, and the acts on it. */
export function Explanation({ id, review }: { readonly id: string; readonly review: Review }) {
  const query = useQuery(
    'workload.get',
    { id },
    {
      invalidateOn: ['workload', 'scopeReview', 'scopeRule', 'scope'],
    },
  )
  const held = useHeld(query.data)
  return (
    <QueryGate query={{ ...query, data: held }} skeleton={<TextSkeleton lines={10} />}>
      {(detail) => (
        <div style={{ opacity: detail.workload.id === id ? 1 : 0.6 }}>
          <Body detail={detail} review={review} />
        </div>
      )}
    </QueryGate>
  )
}

interface BodyProps {
  readonly detail: Output<'workload.get'>
  readonly review: Review
}

function Body({ detail, review }: BodyProps) {
  const { workload, derived, scope } = detail
  const line = [workload.component, workload.organization, workload.contract].filter((each) => each !== '')
  return (
    <>
      <h2 className={styles.title}>
        <SourceLink quiet href={`offramp://workload/${encodeURIComponent(workload.id)}`}>
          {workload.name}
        </SourceLink>
      </h2>
      <p className={styles.meta}>
        {line.length === 0 ? 'No organization or contract is recorded' : line.join(' · ')}
      </p>
      <div className={styles.head} style={{ marginTop: 8 }}>
        <ScopeTag scope={derived.scope} />
        <span>
          {byWords({
            by: derived.scopeBy,
            confidence: derived.scopeConfidence,
            conflict: derived.scopeConflict,
          })}
        </span>
      </div>
      <ReviewBox review={detail.review} now={scope} />
      {detail.review === null ? null : (
        <div className={styles.head}>
          <span className={styles.meta}>The rules now say</span>
          <ScopeTag scope={scope.scope} plain />
          {scope.confidence === null ? null : <ConfidenceTag confidence={scope.confidence} />}
        </div>
      )}
      <p className={styles.why}>{scope.why}</p>
      {review.readOnly ? null : <Acts detail={detail} review={review} />}
      {scope.settles.length === 0 ? null : (
        <section className={styles.section}>
          <h3>What would settle it</h3>
          <ul className={styles.settles}>
            {scope.settles.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
      <FiredRules rules={scope.rules} workload={workload} />
    </>
  )
}

function Acts({ detail, review }: BodyProps) {
  const canSign = detail.scope.scope !== 'undetermined'
  return (
    <div className={styles.acts}>
      <Button
        disabled={!canSign}
        title={canSign ? undefined : 'The rules could not tell: set the scope with a reason instead'}
        onClick={review.accept}
        rightSection={<KeyHint keys="A" />}
      >
        Sign off
      </Button>
      <Button
        variant={canSign ? 'default' : 'filled'}
        onClick={review.askOverride}
        rightSection={<KeyHint keys="O" />}
      >
        {canSign ? 'Override…' : 'Set the scope…'}
      </Button>
      {canSign ? (
        <Button variant="default" onClick={review.askNote}>
          Sign off with a note…
        </Button>
      ) : null}
      {detail.review === null ? null : (
        <Button variant="default" onClick={review.clear}>
          Clear review
        </Button>
      )}
    </div>
  )
}
