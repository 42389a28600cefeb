import styles from './Unknown.module.css'

/** An unknown value, with what would settle it (shown on hover and to screen readers). */
export function Unknown({
  settle,
  word = 'unknown',
}: {
  readonly settle?: string | undefined
  readonly word?: string
}) {
  return (
    <span className={styles.unknown} title={settle}>
      {word}
      {settle === undefined ? null : <span className="sr-only">; {settle}</span>}
    </span>
  )
}
