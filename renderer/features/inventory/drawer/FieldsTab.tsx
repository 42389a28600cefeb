import { formatInstant } from '../../../app/format.ts'
import { Fact, Facts } from '../../../components/Fact.tsx'
import { inventoryColumns } from '../model/columns.ts'
import styles from './Drawer.module.css'
import type { WorkloadDetail } from './detail.ts'
import { FieldRow } from './FieldRow.tsx'
import { LongText } from './LongText.tsx'

const groups = ['Workload', 'Scope', 'Claude use', 'Cost and volume', 'Move', 'Source'] as const

/** Every field, editable in place; what the source had besides; where it came from. */
export function FieldsTab({ detail }: { readonly detail: WorkloadDetail }) {
  const { workload, derived } = detail
  const row = { ...workload, ...derived }
  const extra = Object.entries(workload.extra)
  return (
    <>
      <LongText workload={workload} field="description" label="Description" />
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h3 className={styles.heading}>{group === 'Scope' ? 'Who it is for' : group}</h3>
          {inventoryColumns
            .filter((column) => column.group === group && column.field !== undefined)
            .map((column) => (
              <FieldRow key={column.id} column={column} row={row} />
            ))}
        </section>
      ))}
      <LongText workload={workload} field="notes" label="Notes" />
      {extra.length === 0 ? null : (
        <details className={styles.details}>
          <summary>{extra.length} more columns of the source</summary>
          <Facts>
            {extra.map(([header, cell]) => (
              <Fact key={header} label={header}>
                {cell}
              </Fact>
            ))}
          </Facts>
        </details>
      )}
      {workload.source === null ? null : (
        <p className={styles.note}>
          From row {workload.source.row} of {workload.source.file}, imported{' '}
          {formatInstant(workload.source.importedAt)} with the profile “{workload.source.profile}”.
        </p>
      )}
    </>
  )
}
