import { useCallback, useMemo } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { formatCount, formatNumber } from '../../app/format.ts'
import { openDrawer, setParams, useRouter } from '../../app/router.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PickList } from '../../components/list/PickList.tsx'
import { SplitView } from '../../components/list/SplitView.tsx'
import { TwoLines } from '../../components/list/TwoLines.tsx'
import { usePicks } from '../../components/list/usePicks.ts'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TableSkeleton } from '../../components/Skeletons.tsx'
import { ScopeTag } from '../../components/tags.tsx'
import { useDrawerList } from '../../stores/listStore.ts'
import { useStatus } from '../../stores/statusStore.ts'
import { useQuery } from '../../stores/useQuery.ts'
import { useWorkloads } from '../../stores/workloadStore.ts'
import { DecisionFilters } from './DecisionFilters.tsx'
import { Explanation } from './explain/Explanation.tsx'
import { byWords, type DecisionRow, filterDecisions } from './model/filterDecisions.ts'
import { picksText } from './QueueTab.tsx'
import { ReviewBar } from './ReviewBar.tsx'
import { useReview } from './useReview.ts'

const ROW_HEIGHT = 50

/** Every decision, by scope, rule and who made it, with its explanation beside it. */
export function DecisionsTab({ summary }: { readonly summary: Output<'scope.summary'> }) {
  const query = useQuery(
    'scope.decisions',
    {},
    {
      invalidateOn: ['workload', 'scopeReview', 'scopeRule', 'scope'],
    },
  )
  const byId = useWorkloads((state) => state.byId)
  const outdated = useMemo(
    () => new Set(summary.queue.flatMap((item) => (item.kind === 'outdated' ? [item.workloadId] : []))),
    [summary],
  )
  const rows = useMemo(
    () =>
      (query.data ?? [])
        .map((decision): DecisionRow => {
          const row = byId.get(decision.id)
          const where = [row?.component, row?.organization].filter(Boolean).join(' · ')
          return { ...decision, name: row?.name ?? decision.id, where, outdated: outdated.has(decision.id) }
        })
        .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id)),
    [query.data, byId, outdated],
  )
  return (
    <QueryGate query={query} skeleton={<TableSkeleton rows={12} columns={3} />}>
      {() => <Decisions rows={rows} />}
    </QueryGate>
  )
}

function Decisions({ rows }: { readonly rows: readonly DecisionRow[] }) {
  const params = useRouter((state) => state.location.params)
  const { scope = '', by = '', rule = '', state = '', q = '' } = params
  const shown = useMemo(
    () => filterDecisions(rows, { scope, by, rule, state, text: q }),
    [rows, scope, by, rule, state, q],
  )
  const ids = useMemo(() => shown.map((row) => row.id), [shown])
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const picks = usePicks(ids, params.id ?? null, setWanted)
  const canSign = useCallback(
    (id: string) => {
      const row = byId.get(id)
      return (
        row !== undefined && !(row.scope === 'undetermined' && row.by !== 'override' && row.by !== 'sign-off')
      )
    },
    [byId],
  )
  const review = useReview(picks, canSign)
  useDrawerList('workload', ids)
  useStatus(
    `${formatNumber(shown.length)} of ${formatCount(rows.length, 'decision')}`,
    picksText(picks.selected.size),
  )
  return (
    <>
      <DecisionFilters />
      {shown.length === 0 ? (
        <EmptyState title="No decision fits these filters" />
      ) : (
        <SplitView
          bar={
            <ReviewBar
              picks={picks}
              review={review}
              text={`${formatNumber(shown.length)} of ${formatCount(rows.length, 'decision')}`}
            />
          }
          list={
            <PickList
              label="Decisions"
              items={shown}
              picks={picks}
              rowHeight={ROW_HEIGHT}
              onOpen={(id) => openDrawer('workload', id)}
            >
              {(row) => (
                <TwoLines
                  name={row.name}
                  tag={<ScopeTag scope={row.scope} />}
                  below={`${byWords(row)}${row.outdated ? ', the rules now say otherwise' : ''}${row.where === '' ? '' : ` · ${row.where}`}`}
                />
              )}
            </PickList>
          }
          detailLabel="Explanation"
          detail={picks.active === null ? null : <Explanation id={picks.active} review={review} />}
        />
      )}
    </>
  )
}

function setWanted(id: string | null): void {
  setParams({ id })
}
