import { Button, Loader } from '@mantine/core'
import { IconPlus, IconRefresh } from '@tabler/icons-react'
import { formatCount } from '../../app/format.ts'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import type { PlanNeeds } from './model/planNeeds.ts'
import { createTasks, runPlan, usePlanRunner } from './planRunner.ts'
import { TakeBaseline } from './TakeBaseline.tsx'

/** The buttons of the plan screen. */
export function PlanActions({ needs, hasPlan }: { readonly needs: PlanNeeds; readonly hasPlan: boolean }) {
  const { running, creating } = usePlanRunner()
  const readOnly = useReadOnly()
  if (!hasPlan) return null
  return (
    <>
      {needs.withoutTasks === 0 ? null : (
        <Button
          variant="light"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={readOnly}
          loading={creating}
          onClick={() => void createTasks()}
        >
          Create missing tasks ({formatCount(needs.withoutTasks, 'workload')})
        </Button>
      )}
      <TakeBaseline disabled={readOnly} />
      <Button
        leftSection={
          running ? <Loader size={12} color="currentColor" /> : <IconRefresh size={14} aria-hidden />
        }
        disabled={readOnly || running}
        onClick={() => void runPlan()}
      >
        {running ? 'Planning…' : 'Plan again'}
      </Button>
    </>
  )
}
