import { Button } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { redo, undo } from '../../app/changes.ts'
import { formatCount, formatInstant } from '../../app/format.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TableSkeleton } from '../../components/Skeletons.tsx'
import { StatusTag } from '../../components/StatusTag.tsx'
import { useStatus } from '../../stores/statusStore.ts'
import { useUndo } from '../../stores/undoStore.ts'
import { useQuery } from '../../stores/useQuery.ts'
import styles from './History.module.css'

type Operation = Output<'history.recent'>[number]

const STEP = 100
const MOST = 1_000

/** Who changed what, and when? Operations newest first, with what can be taken back. */
export function HistoryScreen() {
  const [limit, setLimit] = useState(STEP)
  const query = useQuery('history.recent', { limit })
  const { undo: last, redo: next } = useUndo()
  useStatus(query.data === undefined ? '' : formatCount(query.data.length, 'operation'))
  return (
    <Page
      title="History"
      question="Who changed what, and when?"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={14} />}
            disabled={last === null}
            onClick={() => void undo()}
          >
            Undo
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowForwardUp size={14} />}
            disabled={next === null}
            onClick={() => void redo()}
          >
            Redo
          </Button>
        </>
      }
    >
      <QueryGate query={query} skeleton={<TableSkeleton columns={4} />}>
        {(operations) =>
          operations.length === 0 ? (
            <EmptyState title="Nothing has been changed yet">Every change will be listed here.</EmptyState>
          ) : (
            <>
              <Operations operations={operations} nextUndo={last?.operation} />
              {operations.length === limit && limit < MOST ? (
                <Button variant="default" mt="md" onClick={() => setLimit(Math.min(limit * 2, MOST))}>
                  Show older operations
                </Button>
              ) : null}
            </>
          )
        }
      </QueryGate>
    </Page>
  )
}

interface OperationsProps {
  readonly operations: readonly Operation[]
  readonly nextUndo: string | undefined
}

function Operations({ operations, nextUndo }: OperationsProps) {
  return (
    <table className={styles.table} aria-label="Operations">
      <thead>
        <tr>
          <th>When</th>
          <th>What</th>
          <th>Who</th>
          <th className={styles.end}>Changes</th>
          <th>State</th>
        </tr>
      </thead>
      <tbody>
        {operations.map((each) => (
          <tr key={`${each.operation} ${each.seq}`} data-undone={each.undone || undefined}>
            <td className={styles.when}>{formatInstant(each.at)}</td>
            <td>{each.label}</td>
            <td>{each.author}</td>
            <td className={styles.end}>{each.changes}</td>
            <td>
              {each.undone ? (
                <StatusTag tone="neutral" icon={IconArrowBackUp}>
                  Undone
                </StatusTag>
              ) : each.operation === nextUndo ? (
                <Button variant="subtle" size="compact-xs" onClick={() => void undo()}>
                  Undo this
                </Button>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
