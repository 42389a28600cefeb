import { Button } from '@mantine/core'
import { formatCount } from '../../app/format.ts'
import type { Picks } from '../../components/list/usePicks.ts'
import { OverrideDialog, SignOffDialog } from './ReviewDialogs.tsx'
import styles from './Scope.module.css'
import type { Review } from './useReview.ts'

/** The line above a list: what it holds, and the acts on what is picked. */
export function ReviewBar({
  picks,
  review,
  text,
}: {
  readonly picks: Picks
  readonly review: Review
  readonly text: string
}) {
  const count = picks.selected.size
  const done = () => {
    review.close()
    picks.clear()
  }
  return (
    <>
      <span>{count === 0 ? text : `${formatCount(count, 'workload')} picked`}</span>
      <span className={styles.spring} />
      {count === 0 || review.readOnly ? (
        <Button variant="subtle" size="compact-xs" onClick={count === 0 ? picks.selectAll : picks.clear}>
          {count === 0 ? 'Pick all' : 'Unpick'}
        </Button>
      ) : (
        <>
          <Button size="compact-xs" disabled={review.signable.length === 0} onClick={review.askNote}>
            Sign off…
          </Button>
          <Button size="compact-xs" variant="default" onClick={review.askOverride}>
            Override…
          </Button>
          <Button size="compact-xs" variant="default" onClick={review.clear}>
            Clear reviews
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={picks.clear}>
            Unpick
          </Button>
        </>
      )}
      {review.dialog === 'override' ? (
        <OverrideDialog ids={picks.targets} close={review.close} done={done} />
      ) : null}
      {review.dialog === 'sign-off' ? (
        <SignOffDialog
          ids={review.signable}
          leftOut={picks.targets.length - review.signable.length}
          close={review.close}
          done={done}
        />
      ) : null}
    </>
  )
}
