import { Checkbox, Select } from '@mantine/core'
import { useMemo } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { formatCount, formatDate } from '../../../app/format.ts'
import { setParams, useRouter } from '../../../app/router.ts'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TextSkeleton } from '../../../components/Skeletons.tsx'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { useQuery } from '../../../stores/useQuery.ts'
import { useGanttView } from '../ganttView.ts'
import { daysMoved, variances } from '../model/variances.ts'
import styles from './Panels.module.css'

/** The saved schedules, and how far the plan has moved since one of them. */
export function BaselinePanel() {
  const baselines = useQuery('rows.list', { entity: 'baseline' }, { invalidateOn: ['baseline'] })
  const wanted = useRouter((state) => state.location.params.baseline)
  const drawn = useGanttView((state) => state.baselineId)
  const list = useMemo(
    () =>
      [...(baselines.data ?? [])]
        .map((row) => ({
          value: String(row.id),
          label: `${row.name}, ${formatDate(String(row.takenOn))}`,
          on: String(row.takenOn),
        }))
        .sort((a, b) => b.on.localeCompare(a.on)),
    [baselines.data],
  )
  if (baselines.data === undefined) return <TextSkeleton lines={4} />
  const chosen = list.find((each) => each.value === (wanted ?? drawn)) ?? list[0]
  if (chosen === undefined)
    return (
      <p className={styles.note}>
        No baseline yet. “Take a baseline” above keeps today’s schedule, so that later you see what moved
        since.
      </p>
    )
  return (
    <>
      <div className={styles.tools}>
        <Select
          aria-label="Baseline"
          w={260}
          data={list}
          value={chosen.value}
          allowDeselect={false}
          onChange={(value) => {
            setParams({ baseline: value })
            if (drawn !== null) useGanttView.setState({ baselineId: value })
          }}
        />
        <Checkbox
          label="Draw it under the bars"
          checked={drawn === chosen.value}
          onChange={(event) =>
            useGanttView.setState({ baselineId: event.currentTarget.checked ? chosen.value : null })
          }
        />
      </div>
      <Variance baselineId={chosen.value} />
    </>
  )
}

function Variance({ baselineId }: { readonly baselineId: string }) {
  const variance = useQuery('baseline.variance', { baselineId }, { invalidateOn: ['plan', 'baseline'] })
  return (
    <QueryGate query={variance} skeleton={<TextSkeleton lines={4} />}>
      {(data) => <VarianceTable data={data} />}
    </QueryGate>
  )
}

const MOST = 300

function VarianceTable({ data }: { readonly data: Output<'baseline.variance'> }) {
  const rows = useMemo(() => variances(data), [data])
  const { moved, unchanged } = rows
  const date = (day: string | null) => (day === null ? 'no date' : formatDate(day))
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        Finish then {date(data.finishThen)}, now {date(data.finishNow)}.{' '}
        {formatCount(moved.length, 'workload')} moved, {formatCount(unchanged, 'workload')} did not.
      </caption>
      <thead>
        <tr>
          <th scope="col">Workload</th>
          <th scope="col" className={styles.num}>
            Finish then
          </th>
          <th scope="col" className={styles.num}>
            Finish now
          </th>
          <th scope="col">Moved by</th>
        </tr>
      </thead>
      <tbody>
        {moved.slice(0, MOST).map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <SourceLink href={`offramp://workload/${encodeURIComponent(each.id)}`}>{each.name}</SourceLink>
            </th>
            <td className={styles.num}>{date(each.finishThen)}</td>
            <td className={styles.num}>{date(each.finishNow)}</td>
            <td className={(each.days ?? 0) > 0 ? styles.worse : undefined}>{daysMoved(each)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
