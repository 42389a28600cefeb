import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { formatNumber } from '../../../app/format.ts'
import { setParams } from '../../../app/router.ts'
import styles from '../Alternatives.module.css'
import { kindWords } from '../model/words.ts'
import {
  fitsFilter,
  type LineFilter,
  lineFilters,
  openKinds,
  type SummaryRow,
} from '../model/workloadLines.ts'

const filterWords: Readonly<Record<LineFilter, string>> = {
  all: 'All that must move',
  undecided: 'Undecided',
  chosen: 'Chosen',
  unknown: 'Verdict unknown',
  blocked: 'Blocked',
  warnings: 'With warnings',
}

interface FiltersProps {
  readonly rows: readonly SummaryRow[]
  readonly filter: LineFilter
  readonly q: string
  /** The kind of requirement to find out, or none. */
  readonly ask: string
}

/** What the list of workloads is narrowed to, with how many each choice would show. */
export function LineFilters({ rows, filter, q, ask }: FiltersProps) {
  const choices = lineFilters.map((value) => ({
    value,
    label: `${filterWords[value]} (${formatNumber(rows.filter((row) => fitsFilter(row, value)).length)})`,
  }))
  const kinds = openKinds(rows).map(({ kind, count }) => ({
    value: kind as string,
    label: `${kindWords[kind]} (${formatNumber(count)})`,
  }))
  return (
    <div className={styles.filters} data-noprint>
      <Select
        w={220}
        aria-label="Which workloads"
        allowDeselect={false}
        data={choices}
        value={filter}
        onChange={(value) => setParams({ show: value === 'all' ? null : value })}
      />
      <Select
        w={220}
        aria-label="What to find out"
        placeholder="Anything to find out"
        clearable
        disabled={kinds.length === 0}
        data={kinds}
        value={ask === '' ? null : ask}
        onChange={(value) => setParams({ ask: value })}
      />
      <TextInput
        className={styles.grow}
        aria-label="Search workloads"
        placeholder="Search workload or alternative"
        leftSection={<IconSearch size={14} />}
        value={q}
        onChange={(event) => setParams({ q: event.currentTarget.value })}
      />
    </div>
  )
}
