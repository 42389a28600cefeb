import type { ScopeReview } from '#shared/model/entities/scope.ts'
import type { ScopeResult } from '#shared/policy/result.ts'
import { saidBefore } from '#shared/policy/reviewState.ts'
import { DateText } from '../../../components/values.tsx'
import { scopeWords } from '../model/words.ts'
import styles from './Explanation.module.css'

/** Who reviewed it, when and why; and whether the rules' answer has changed since. */
export function ReviewBox({
  review,
  now,
}: {
  readonly review: ScopeReview | null
  readonly now: ScopeResult
}) {
  if (review === null) return null
  const before = saidBefore(review, now)
  return (
    <>
      {before === null ? null : (
        <div className={styles.box} data-tone="warning">
          <strong>The answer changed since this review.</strong> The rules said “{scopeWords[before]}” then;
          now they say “{scopeWords[now.scope]}”. The review counts until you renew or clear it.
        </div>
      )}
      <div className={styles.box}>
        {review.kind === 'sign-off' ? 'Signed off' : 'Overridden'} as “{scopeWords[review.scope]}” by{' '}
        <strong>{review.reviewer}</strong>, <DateText date={review.reviewedOn} />
        {review.reason === '' ? null : <p>Reason: {review.reason}</p>}
        {review.reviewAgainOn === null ? null : (
          <p>
            To be looked at again: <DateText date={review.reviewAgainOn} />
          </p>
        )}
      </div>
    </>
  )
}
