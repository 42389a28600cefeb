import { formatDate, formatMoney, formatNumber, formatRelative } from '../app/format.ts'
import { useAsOf } from '../stores/workspaceStore.ts'
import { Unknown } from './Unknown.tsx'
import styles from './values.module.css'

/** An amount of USD, or unknown with what would settle it. */
export function Money({
  usd,
  per,
  settle,
}: {
  readonly usd: number | null
  readonly per?: string
  readonly settle?: string
}) {
  if (usd === null) return <Unknown settle={settle} />
  return (
    <span className={styles.number}>
      {formatMoney(usd)}
      {per === undefined ? null : <span className={styles.unit}> {per}</span>}
    </span>
  )
}

/** A number with its unit, or unknown. */
export function Num({
  value,
  unit,
  settle,
}: {
  readonly value: number | null
  readonly unit?: string
  readonly settle?: string
}) {
  if (value === null) return <Unknown settle={settle} />
  return (
    <span className={styles.number}>
      {formatNumber(value)}
      {unit === undefined ? null : <span className={styles.unit}> {unit}</span>}
    </span>
  )
}

/** `27 Aug 2026` with the relative form beside it (against the status date), or unknown. */
export function DateText({
  date,
  relative = true,
  settle,
}: {
  readonly date: string | null
  readonly relative?: boolean
  readonly settle?: string
}) {
  const asOf = useAsOf()
  if (date === null) return <Unknown settle={settle} />
  return (
    <time dateTime={date} className={styles.number}>
      {formatDate(date)}
      {relative ? <span className={styles.unit}> {formatRelative(date, asOf)}</span> : null}
    </time>
  )
}
