import type { Output } from '#shared/contract/contract.ts'
import type { Scope } from '#shared/model/vocabulary.ts'
import { formatNumber, formatShare } from '../../app/format.ts'
import { scopeColors } from '../../app/palette.ts'
import { setParams, useRouter } from '../../app/router.ts'
import { scopeWords } from './model/words.ts'
import styles from './Scope.module.css'

type Summary = Output<'scope.summary'>

const order: readonly Scope[] = ['in', 'mixed', 'undetermined', 'out']
const cleared = { scope: null, by: null, rule: null, state: null, q: null, id: null } as const

/** How many workloads have each scope and how far the review is; each count opens its list. */
export function ScopeCounts({ summary }: { readonly summary: Summary }) {
  const params = useRouter((state) => state.location.params)
  const total = order.reduce((sum, scope) => sum + summary[scope], 0)
  const onList = params.tab === 'decisions'
  const reviews = [
    { label: 'Signed off', value: summary.signedOff, patch: { by: 'sign-off' } },
    { label: 'Overridden', value: summary.overridden, patch: { by: 'override' } },
    { label: 'Conflicts', value: summary.conflicts, patch: { state: 'conflict' } },
    { label: 'Outdated reviews', value: summary.outdated, patch: { state: 'outdated' } },
  ] as const
  return (
    <div className={styles.counts}>
      {order.map((scope) => (
        <Count
          key={scope}
          label={scopeWords[scope]}
          value={summary[scope]}
          share={total === 0 ? null : summary[scope] / total}
          color={scopeColors[scope]}
          pressed={onList && params.scope === scope}
          open={() => setParams({ ...cleared, tab: 'decisions', scope })}
        />
      ))}
      {reviews.map(({ label, value, patch }) => (
        <Count
          key={label}
          label={label}
          value={value}
          share={null}
          pressed={onList && Object.entries(patch).every(([key, each]) => params[key] === each)}
          open={() => setParams({ ...cleared, tab: 'decisions', ...patch })}
        />
      ))}
    </div>
  )
}

interface CountProps {
  readonly label: string
  readonly value: number
  readonly share: number | null
  readonly color?: string
  readonly pressed: boolean
  readonly open: () => void
}

function Count({ label, value, share, color, pressed, open }: CountProps) {
  return (
    <button type="button" className={styles.count} aria-pressed={pressed} onClick={open}>
      <span className={styles.figure}>
        {formatNumber(value)}
        {share === null ? null : <span className={styles.share}>{formatShare(share)}</span>}
      </span>
      <span className={styles.word}>
        {color === undefined ? null : (
          <span className={styles.dot} style={{ background: color }} aria-hidden />
        )}
        {label}
      </span>
    </button>
  )
}
