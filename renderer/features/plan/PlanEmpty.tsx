import { Button } from '@mantine/core'
import { IconCalendarStats } from '@tabler/icons-react'
import type { PlanSummary } from '#shared/contract/channels/plan.ts'
import { formatCount } from '../../app/format.ts'
import { navigate } from '../../app/router.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import type { PlanNeeds } from './model/planNeeds.ts'
import styles from './Plan.module.css'
import { UnplannedList } from './panels/UnplannedList.tsx'
import { createTasks, usePlanRunner } from './planRunner.ts'

const icon = <IconCalendarStats size={28} stroke={1.5} aria-hidden />

interface PlanEmptyProps {
  readonly needs: PlanNeeds
  readonly unplanned: PlanSummary['unplanned']
}

/** No schedule yet: why, and the one thing to do about it. */
export function PlanEmpty({ needs, unplanned }: PlanEmptyProps) {
  if (needs.workloads === 0)
    return (
      <EmptyState
        icon={icon}
        title="There are no workloads to plan"
        actions={<Button onClick={() => navigate('offramp://inventory')}>Go to the inventory</Button>}
      >
        Import or add workloads first. What must move gets tasks, a schedule and a finish date here.
      </EmptyState>
    )
  if (needs.mustMove === 0) return <NothingMustMove needs={needs} />
  if (needs.withoutTasks > 0) return <NoTasks needs={needs} />
  return (
    <div className={styles.unplanned}>
      <EmptyState icon={icon} title="Nothing could be planned">
        {formatCount(needs.mustMove, 'workload')} must move, but none of their tasks has a date. The reasons
        are below.
      </EmptyState>
      <UnplannedList unplanned={unplanned} />
    </div>
  )
}

function NothingMustMove({ needs }: { readonly needs: PlanNeeds }) {
  const open = needs.undetermined
  return (
    <EmptyState
      icon={icon}
      title="No workload has to move, as far as is known"
      actions={
        <Button onClick={() => navigate('offramp://scope')}>
          {open > 0 ? `Settle ${formatCount(open, 'undetermined workload')}` : 'See why'}
        </Button>
      }
    >
      {open > 0
        ? `${formatCount(open, 'workload')} may yet have to move: their scope is undetermined.`
        : 'The scope of every workload is settled, and none that must move is left.'}
    </EmptyState>
  )
}

function NoTasks({ needs }: { readonly needs: PlanNeeds }) {
  const creating = usePlanRunner((state) => state.creating)
  const readOnly = useReadOnly()
  return (
    <EmptyState
      icon={icon}
      title={`${formatCount(needs.withoutTasks, 'workload')} must move and ${needs.withoutTasks === 1 ? 'has' : 'have'} no tasks yet`}
      actions={
        <Button disabled={readOnly} loading={creating} onClick={() => void createTasks()}>
          Create tasks for {formatCount(needs.withoutTasks, 'workload')}
        </Button>
      }
    >
      Each gets the tasks of its kind’s template, from assessment to decommissioning, with effort, links and a
      team. The schedule follows by itself; one undo takes all of them back.
    </EmptyState>
  )
}
