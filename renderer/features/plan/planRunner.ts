import { create } from 'zustand'
import type { Problem } from '#shared/model/problem.ts'
import { call, toProblem } from '../../app/bridge.ts'
import { runCommand } from '../../app/changes.ts'
import { notifyProblem } from '../../app/notify.tsx'

interface PlanRunner {
  readonly running: boolean
  /** Why the last run failed. */
  readonly problem: Problem | undefined
}

/** Whether the plan is being computed, for the whole window. */
export const usePlanRunner = create<PlanRunner>(() => ({ running: false, problem: undefined }))

let again = false

/** Computes the plan anew; a call while it runs makes it run once more afterwards. */
export async function runPlan(): Promise<void> {
  if (usePlanRunner.getState().running) {
    again = true
    return
  }
  usePlanRunner.setState({ running: true, problem: undefined })
  try {
    await call('plan.run', {})
    usePlanRunner.setState({ running: false })
  } catch (error) {
    usePlanRunner.setState({ running: false, problem: toProblem(error) })
    notifyProblem(error)
  }
  if (!again) return
  again = false
  await runPlan()
}

/** Creates the template tasks of workloads that have none, then plans. */
export async function createTasks(): Promise<void> {
  const receipt = await runCommand(() => call('plan.generateTasks', {}), 'Created tasks from the templates')
  if (receipt !== null) await runPlan()
}
