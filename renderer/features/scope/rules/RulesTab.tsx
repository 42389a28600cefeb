import { Button, Select, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { formatCount, formatNumber } from '../../../app/format.ts'
import { setParams, useRouter } from '../../../app/router.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ImportRules } from '../../../components/imports/ImportRules.tsx'
import { PickList } from '../../../components/list/PickList.tsx'
import { SplitView } from '../../../components/list/SplitView.tsx'
import { TwoLines } from '../../../components/list/TwoLines.tsx'
import { useListKeys } from '../../../components/list/useListKeys.ts'
import { usePicks } from '../../../components/list/usePicks.ts'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TableSkeleton } from '../../../components/Skeletons.tsx'
import { ScopeTag } from '../../../components/tags.tsx'
import { useStatus } from '../../../stores/statusStore.ts'
import { useQuery } from '../../../stores/useQuery.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import styles from '../Scope.module.css'
import { filterRules } from './filterRules.ts'
import { RuleDetail } from './RuleDetail.tsx'
import { RuleForm } from './RuleForm.tsx'
import type { RuleEntry } from './ruleActs.ts'

const originWords = { shipped: 'Shipped', user: 'Yours', replaced: 'Yours, replaces a shipped one' } as const

/** The rules in force: what they look at, how often they fired, which are switched off. */
export function RulesTab() {
  const query = useQuery('scope.rules', {}, { invalidateOn: ['scopeRule', 'scope', 'workload'] })
  return (
    <QueryGate query={query} skeleton={<TableSkeleton rows={12} columns={3} />}>
      {(rules) => <Rules rules={rules} />}
    </QueryGate>
  )
}

function Rules({ rules }: { readonly rules: readonly RuleEntry[] }) {
  const { id: wanted, q = '', show } = useRouter((state) => state.location.params)
  const [form, setForm] = useState<RuleEntry | 'new' | null>(null)
  const readOnly = useReadOnly()
  const shown = useMemo(
    () => filterRules(rules, q, show ?? '').map((entry) => ({ ...entry, id: entry.rule.id })),
    [rules, q, show],
  )
  const ids = useMemo(() => shown.map((entry) => entry.id), [shown])
  const picks = usePicks(ids, wanted ?? null, setWanted)
  useListKeys(picks)
  const active = shown.find((entry) => entry.id === picks.active)
  useStatus(`${formatNumber(shown.length)} of ${formatCount(rules.length, 'rule')}`)
  return (
    <>
      <div className={styles.filters} data-noprint>
        <TextInput
          className={styles.grow}
          aria-label="Search rules"
          placeholder="Search reason, id or source"
          leftSection={<IconSearch size={14} />}
          value={q}
          onChange={(event) => setParams({ q: event.currentTarget.value })}
        />
        <Select
          w={170}
          clearable
          aria-label="Which rules"
          placeholder="All rules"
          data={[
            { value: 'fired', label: 'That fired' },
            { value: 'own', label: 'Added or replaced' },
            { value: 'off', label: 'Switched off' },
          ]}
          value={show ?? null}
          onChange={(value) => setParams({ show: value })}
        />
        <span className={styles.spring} />
        {readOnly ? null : (
          <>
            <ImportRules />
            <Button leftSection={<IconPlus size={14} />} onClick={() => setForm('new')}>
              Add a rule
            </Button>
          </>
        )}
      </div>
      {shown.length === 0 ? (
        <EmptyState title="No rule fits these filters" />
      ) : (
        <SplitView
          bar={<span>{`${formatNumber(shown.length)} of ${formatCount(rules.length, 'rule')}`}</span>}
          list={
            <PickList
              pickable={false}
              label="Rules"
              items={shown}
              picks={picks}
              rowHeight={50}
              onOpen={() => active && setForm(active)}
            >
              {(entry) => (
                <TwoLines
                  name={entry.rule.reason}
                  tag={<ScopeTag scope={entry.rule.scope} plain />}
                  below={`${entry.enabled ? '' : 'Switched off · '}fired on ${formatNumber(entry.fired)} · ${originWords[entry.origin]} · ${entry.id}`}
                />
              )}
            </PickList>
          }
          detailLabel="Rule"
          detail={
            active === undefined ? null : (
              <RuleDetail entry={active} readOnly={readOnly} edit={() => setForm(active)} />
            )
          }
        />
      )}
      {form === null ? null : (
        <RuleForm
          entry={form === 'new' ? null : form}
          taken={rules.map((entry) => entry.rule.id)}
          close={() => setForm(null)}
        />
      )}
    </>
  )
}

function setWanted(id: string | null): void {
  setParams({ id })
}
