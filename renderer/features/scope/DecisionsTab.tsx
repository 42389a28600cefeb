import { CloseButton, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { formatCount, formatNumber } from '../../app/format.ts'
import { openDrawer, setParams, useRouter } from '../../app/router.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TableSkeleton } from '../../components/Skeletons.tsx'
import { ScopeTag } from '../../components/tags.tsx'
import { useDrawerList } from '../../stores/listStore.ts'
import { useStatus } from '../../stores/statusStore.ts'
import { useQuery } from '../../stores/useQuery.ts'
import { useWorkloads } from '../../stores/workloadStore.ts'
import { Explanation } from './explain/Explanation.tsx'
import { PickList } from './list/PickList.tsx'
import { SplitView } from './list/SplitView.tsx'
import { TwoLines } from './list/TwoLines.tsx'
import { usePicks } from './list/usePicks.ts'
import { byWords, type DecisionRow, filterDecisions } from './model/filterDecisions.ts'
import { scopeWords } from './model/words.ts'
import { picksText } from './QueueTab.tsx'
import { ReviewBar } from './ReviewBar.tsx'
import styles from './Scope.module.css'
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
      <Filters />
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

const byChoices = [
  { value: 'rules', label: 'By the rules' },
  { value: 'sign-off', label: 'Signed off' },
  { value: 'override', label: 'Overridden' },
]
const stateChoices = [
  { value: 'conflict', label: 'In conflict' },
  { value: 'outdated', label: 'Answer changed since' },
]

function Filters() {
  const { scope, by, rule, state, q = '' } = useRouter((each) => each.location.params)
  const rules = useQuery('scope.rules', {}, { invalidateOn: ['scopeRule', 'scope'] }).data ?? []
  const choices = rules.map((each) => ({
    value: each.rule.id,
    label: `${each.rule.id} (${formatNumber(each.fired)})`,
  }))
  const scopes = (['in', 'mixed', 'undetermined', 'out'] as const).map((value) => ({
    value,
    label: scopeWords[value],
  }))
  const narrowed = [scope, by, rule, state, q].some((each) => each !== undefined && each !== '')
  return (
    <div className={styles.filters} data-noprint>
      <TextInput
        className={styles.grow}
        aria-label="Search decisions"
        placeholder="Search name or organization"
        leftSection={<IconSearch size={14} />}
        value={q}
        onChange={(event) => setParams({ q: event.currentTarget.value })}
      />
      <Select
        w={150}
        clearable
        aria-label="Scope"
        placeholder="Any scope"
        data={scopes}
        value={scope ?? null}
        onChange={(value) => setParams({ scope: value })}
      />
      <Select
        w={150}
        clearable
        aria-label="Decided"
        placeholder="Decided anyhow"
        data={byChoices}
        value={by ?? null}
        onChange={(value) => setParams({ by: value })}
      />
      <Select
        w={170}
        clearable
        aria-label="State"
        placeholder="Any state"
        data={stateChoices}
        value={state ?? null}
        onChange={(value) => setParams({ state: value })}
      />
      <Select
        className={styles.grow}
        clearable
        searchable
        aria-label="Rule that fired"
        placeholder="Any rule"
        nothingFoundMessage="No such rule"
        data={choices}
        value={rule ?? null}
        onChange={(value) => setParams({ rule: value })}
      />
      {narrowed ? (
        <CloseButton
          aria-label="Clear the filters"
          title="Clear the filters"
          onClick={() => setParams({ scope: null, by: null, rule: null, state: null, q: null })}
        />
      ) : null}
    </div>
  )
}
