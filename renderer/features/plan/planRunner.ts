import { create } from 'zustand'
import { call } from '../../app/bridge.ts'
import { runCommand } from '../../app/changes.ts'
import { notifyProblem } from '../../app/notify.tsx'

interface PlanRunner {
  readonly running: boolean
  readonly creating: boolean
}

/** Whether the plan is being computed, for the whole window. */
export const usePlanRunner = create<PlanRunner>(() => ({ running: false, creating: false }))

let again = false

/** Computes the plan anew; a call while it runs makes it run once more afterwards. */
export async function runPlan(): Promise<void> {
  if (usePlanRunner.getState().running) {
    again = true
    return
  }
  usePlanRunner.setState({ running: true })
  try {
    await call('plan.run', {})
    usePlanRunner.setState({ running: false })
  } catch (error) {
    usePlanRunner.setState({ running: false })
    notifyProblem(error)
  }
  if (!again) return
  again = false
  await runPlan()
}

/** Creates the template tasks of workloads that have none; the plan follows by itself. */
export async function createTasks(): Promise<void> {
  if (usePlanRunner.getState().creating) return
  usePlanRunner.setState({ creating: true })
  await runCommand(() => call('plan.generateTasks', {}), 'Created tasks from the templates')
  usePlanRunner.setState({ creating: false })
}
