import { CloseButton, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { formatNumber } from '../../app/format.ts'
import { setParams, useRouter } from '../../app/router.ts'
import { useQuery } from '../../stores/useQuery.ts'
import { scopeWords } from './model/words.ts'
import styles from './Scope.module.css'

const byChoices = [
  { value: 'rules', label: 'By the rules' },
  { value: 'sign-off', label: 'Signed off' },
  { value: 'override', label: 'Overridden' },
]
const stateChoices = [
  { value: 'conflict', label: 'In conflict' },
  { value: 'outdated', label: 'Answer changed since' },
]

/** What the list of decisions is narrowed to; kept in the address, so that links can set it. */
export function DecisionFilters() {
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
