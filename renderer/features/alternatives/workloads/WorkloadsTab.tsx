import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useActions } from '../../../app/actions/useActions.ts'
import { formatCount, formatNumber } from '../../../app/format.ts'
import { openDrawer, setParams, useRouter } from '../../../app/router.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { PickList } from '../../../components/list/PickList.tsx'
import { SplitView } from '../../../components/list/SplitView.tsx'
import { TwoLines } from '../../../components/list/TwoLines.tsx'
import { usePicks } from '../../../components/list/usePicks.ts'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TableSkeleton } from '../../../components/Skeletons.tsx'
import { VerdictTag } from '../../../components/tags.tsx'
import { useDrawerList } from '../../../stores/listStore.ts'
import { useStatus } from '../../../stores/statusStore.ts'
import { useQuery } from '../../../stores/useQuery.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import styles from '../Alternatives.module.css'
import { BulkChoose } from '../choose/BulkChoose.tsx'
import { filterLines, lineFilters, lineText, type SummaryRow, verdictOf } from '../model/workloadLines.ts'
import { LineFilters } from './LineFilters.tsx'
import { NothingMoves } from './NothingMoves.tsx'
import { WorkloadDetail } from './WorkloadDetail.tsx'

const ROW_HEIGHT = 50

/** The workloads that must move, and for the active one everything it could move to. */
export function WorkloadsTab() {
  const query = useQuery('assess.summary', {}, { invalidateOn: ['assess', 'decision'] })
  return (
    <QueryGate query={query} skeleton={<TableSkeleton rows={14} columns={5} />}>
      {({ workloads }) => (workloads.length === 0 ? <NothingMoves /> : <Workloads rows={workloads} />)}
    </QueryGate>
  )
}

function Workloads({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const params = useRouter((state) => state.location.params)
  const filter = lineFilters.find((each) => each === params.show) ?? 'all'
  const q = params.q ?? ''
  const shown = useMemo(
    () => filterLines(rows, filter, q).map((row) => ({ ...row, id: row.workloadId })),
    [rows, filter, q],
  )
  const ids = useMemo(() => shown.map((row) => row.id), [shown])
  const picks = usePicks(ids, params.id ?? null, setWanted)
  const [bulk, setBulk] = useState(false)
  const readOnly = useReadOnly()
  useDrawerList('workload', ids)
  const actions = useMemo(
    () => [
      {
        id: 'alternatives.next',
        label: 'Next workload',
        group: 'Alternatives',
        keys: 'J',
        run: () => picks.step(1),
      },
      {
        id: 'alternatives.previous',
        label: 'Previous workload',
        group: 'Alternatives',
        keys: 'K',
        run: () => picks.step(-1),
      },
      {
        id: 'alternatives.bulk',
        label: 'Choose for all picked workloads…',
        group: 'Alternatives',
        disabled: picks.selected.size === 0 || readOnly,
        run: () => setBulk(true),
      },
    ],
    [picks, readOnly],
  )
  useActions('alternatives.list', actions)
  const picked = picks.selected.size
  const decided = rows.filter((row) => row.chosenId !== null).length
  useStatus(
    `${formatNumber(shown.length)} of ${formatCount(rows.length, 'workload')} · ${formatNumber(decided)} chosen`,
    picked === 0 ? '' : `${formatNumber(picked)} picked`,
  )
  return (
    <>
      <LineFilters rows={rows} filter={filter} q={q} />
      {shown.length === 0 ? (
        <EmptyState
          title="No workload fits these filters"
          actions={
            <Button onClick={() => setParams({ show: null, q: null })}>Show all that must move</Button>
          }
        />
      ) : (
        <SplitView
          narrow
          bar={
            <>
              <span>
                {picked === 0
                  ? `${formatNumber(decided)} of ${formatNumber(rows.length)} chosen`
                  : `${formatNumber(picked)} picked`}
              </span>
              <span className={styles.spring} />
              {picked === 0 ? (
                <Button variant="subtle" size="compact-xs" onClick={picks.selectAll}>
                  Pick all
                </Button>
              ) : (
                <>
                  <Button size="compact-xs" disabled={readOnly} onClick={() => setBulk(true)}>
                    Choose…
                  </Button>
                  <Button variant="subtle" size="compact-xs" onClick={picks.clear}>
                    Unpick
                  </Button>
                </>
              )}
            </>
          }
          list={
            <PickList
              label="Workloads that must move"
              items={shown}
              picks={picks}
              rowHeight={ROW_HEIGHT}
              onOpen={(id) => openDrawer('workload', id)}
            >
              {(row) => {
                const verdict = verdictOf(row)
                return (
                  <TwoLines
                    slim
                    name={row.name}
                    tag={verdict === null ? null : <VerdictTag verdict={verdict} plain />}
                    below={lineText(row)}
                  />
                )
              }}
            </PickList>
          }
          detailLabel="Alternatives for the workload"
          detail={picks.active === null ? null : <WorkloadDetail id={picks.active} />}
        />
      )}
      {bulk && picked > 0 ? (
        <BulkChoose
          ids={picks.targets}
          close={() => setBulk(false)}
          done={() => {
            setBulk(false)
            picks.clear()
          }}
        />
      ) : null}
    </>
  )
}

function setWanted(id: string | null): void {
  setParams({ id })
}
