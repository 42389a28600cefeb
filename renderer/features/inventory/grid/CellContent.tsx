import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { ProgressTag, ScopeTag, VerdictTag } from '../../../components/tags.tsx'
import { Unknown } from '../../../components/Unknown.tsx'
import { DateText } from '../../../components/values.tsx'
import { cellText, emptyIsNone, isUnknown } from '../model/cellText.ts'
import type { InventoryColumn } from '../model/column.ts'
import styles from './Grid.module.css'

/** What a cell shows. */
export function CellContent({
  column,
  row,
}: {
  readonly column: InventoryColumn
  readonly row: WorkloadRow
}) {
  switch (column.id) {
    case 'scope':
      return <ScopeTag scope={row.scope} plain />
    case 'progress':
      return <ProgressTag progress={row.progress} plain />
    case 'verdict':
      return row.verdict === null ? null : <VerdictTag verdict={row.verdict} plain />
    case 'due':
      return row.due === null ? null : <DateText date={row.due} />
    case 'slackDays':
      return <Slack days={row.slackDays} />
    default:
      return <Plain column={column} row={row} />
  }
}

function Plain({ column, row }: { readonly column: InventoryColumn; readonly row: WorkloadRow }) {
  const value = column.read(row)
  if (isUnknown(value) || value === 'unknown')
    return emptyIsNone(column.id) ? null : <Unknown settle={column.settle} />
  return <span className={styles.text}>{cellText(column, value)}</span>
}

function Slack({ days }: { readonly days: number | null }) {
  if (days === null) return null
  return (
    <span className={styles.slack} data-late={days < 0 || undefined}>
      {days < 0 ? `${-days} days late` : `${days} days`}
    </span>
  )
}
