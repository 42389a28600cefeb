import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { formatCount, formatDate, formatDayMonth, formatNumber, formatShare } from '../../../app/format.ts'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TextSkeleton } from '../../../components/Skeletons.tsx'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { type TeamLoad, teamLoads } from '../model/capacityModel.ts'
import { useCapacity } from '../usePlan.ts'
import { CapacityChart } from './CapacityChart.tsx'
import styles from './Panels.module.css'

/** Load against capacity per team and week, as charts or as a table. */
export function CapacityPanel() {
  const capacity = useCapacity()
  return (
    <QueryGate query={capacity} skeleton={<TextSkeleton lines={5} />}>
      {(data) => <Capacity data={data} />}
    </QueryGate>
  )
}

function Capacity({ data }: { readonly data: Output<'plan.capacity'> }) {
  const [view, setView] = useState<string>('chart')
  const teams = useMemo(() => teamLoads(data), [data])
  if (teams.length === 0)
    return (
      <p className={styles.note}>
        Capacity is unknown: there are no teams.{' '}
        <SourceLink href="offramp://settings?tab=teams">Add teams</SourceLink>
      </p>
    )
  const unassigned = data.unassigned.reduce((total, each) => total + each, 0)
  return (
    <>
      <div className={styles.tools}>
        <span className={styles.muted}>
          Person-days a week. Columns: planned work; line: what the team has; hatched: too much.{' '}
          {unassigned > 0 ? `${formatNumber(unassigned)} person-days have no team and are not shown.` : ''}
        </span>
        <SegmentedControl
          aria-label="Show the capacity as"
          data={[
            { value: 'chart', label: 'Charts' },
            { value: 'table', label: 'Table' },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      {view === 'chart' ? (
        <div className={styles.charts}>
          {teams.map((team) => (
            <TeamChart key={team.teamId} team={team} weeks={data.weeks} />
          ))}
        </div>
      ) : (
        <CapacityTable teams={teams} weeks={data.weeks} />
      )}
    </>
  )
}

function TeamChart({ team, weeks }: { readonly team: TeamLoad; readonly weeks: readonly string[] }) {
  return (
    <figure className={styles.chart}>
      <figcaption>
        <strong>{team.name}</strong>
        <span className={styles.muted}> {loadText(team, weeks)}</span>
      </figcaption>
      <CapacityChart team={team} weeks={weeks} />
    </figure>
  )
}

function loadText(team: TeamLoad, weeks: readonly string[]): string {
  const share = team.share === null ? 'no capacity' : `${formatShare(team.share)} used`
  const [first] = team.over
  if (first === undefined) return share
  const when = formatDayMonth(weeks[first] ?? '')
  return `${share}, over in ${formatCount(team.over.length, 'week')}, first ${when}`
}

function CapacityTable({
  teams,
  weeks,
}: {
  readonly teams: readonly TeamLoad[]
  readonly weeks: readonly string[]
}) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Planned person-days of capacity, by week beginning</caption>
      <thead>
        <tr>
          <th scope="col">Week of</th>
          {teams.map((team) => (
            <th key={team.teamId} scope="col" className={styles.num}>
              {team.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={week}>
            <th scope="row">{formatDate(week)}</th>
            {teams.map((team) => (
              <td key={team.teamId} className={team.over.includes(at) ? styles.bad : styles.num}>
                {formatNumber(team.load[at] ?? 0)} of {formatNumber(team.capacity[at] ?? 0)}
                {team.over.includes(at) ? ' over' : ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
