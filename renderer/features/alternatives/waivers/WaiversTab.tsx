import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Waiver } from '#shared/model/entities/scope.ts'
import { formatCount } from '../../../app/format.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TableSkeleton } from '../../../components/Skeletons.tsx'
import { useStatus } from '../../../stores/statusStore.ts'
import { useAsOf, useReadOnly } from '../../../stores/workspaceStore.ts'
import styles from '../Alternatives.module.css'
import { sortWaivers } from '../model/waivers.ts'
import { useWaivers } from './useWaivers.ts'
import { type WaiverEdit, WaiverForm } from './WaiverForm.tsx'
import { WaiverRow } from './WaiverRow.tsx'

/** Every waiver with its dates, conditions and plan; those that want somebody first. */
export function WaiversTab() {
  const query = useWaivers()
  const [edit, setEdit] = useState<WaiverEdit | null>(null)
  const readOnly = useReadOnly()
  const request = (
    <Button leftSection={<IconPlus size={14} />} onClick={() => setEdit({ waiver: null })}>
      Request a waiver
    </Button>
  )
  return (
    <QueryGate query={query} skeleton={<TableSkeleton rows={8} columns={5} />}>
      {(waivers) => (
        <>
          {waivers.length === 0 ? (
            <EmptyState title="No waivers" actions={readOnly ? undefined : request}>
              A waiver is an approved, dated exemption with conditions. It buys time for one workload; it is
              not an alternative, and the workload still has to move when it ends.
            </EmptyState>
          ) : (
            <>
              <div className={styles.filters} data-noprint>
                <span className={styles.small}>
                  A waiver buys time for one workload; it is no fit, and the workload still has to move when
                  it ends.
                </span>
                <span className={styles.spring} />
                {readOnly ? null : request}
              </div>
              <Waivers waivers={waivers} readOnly={readOnly} edit={setEdit} />
            </>
          )}
          {edit === null ? null : <WaiverForm edit={edit} close={() => setEdit(null)} />}
        </>
      )}
    </QueryGate>
  )
}

interface WaiversProps {
  readonly waivers: readonly Waiver[]
  readonly readOnly: boolean
  readonly edit: (edit: WaiverEdit) => void
}

function Waivers({ waivers, readOnly, edit }: WaiversProps) {
  const asOf = useAsOf()
  const sorted = useMemo(() => sortWaivers(waivers, asOf), [waivers, asOf])
  useStatus(formatCount(waivers.length, 'waiver'))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} aria-label="Waivers" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Workload</th>
            <th scope="col">State</th>
            <th scope="col">Dates</th>
            <th scope="col">Conditions and plan</th>
            <th scope="col">
              <span className="sr-only">Acts</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((waiver) => (
            <WaiverRow key={waiver.id} waiver={waiver} readOnly={readOnly} edit={edit} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
