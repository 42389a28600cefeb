import type { Phase, WorkloadKind } from '../model/vocabulary.ts'

/** One task of a kind's usual way: three-point effort in person-days; `people` 0 is a wait. */
export interface TaskPlan {
  readonly phase: Phase
  readonly name: string
  readonly people: number
  readonly days: readonly [optimistic: number, likely: number, pessimistic: number]
}

const plan = (phase: Phase, name: string, people: number, ...days: [number, number, number]): TaskPlan => ({
  phase,
  name,
  people,
  days,
})

const assess = plan('assess', 'Confirm use, data and owners', 1, 0.5, 1, 2)
const select = plan('select', 'Choose the alternative', 1, 0.5, 1, 3)
const evaluate = plan('evaluate', 'Run the evaluation set and compare', 1, 2, 4, 8)
const authorize = plan('authorize', 'Update the authorization package', 1, 1, 3, 6)
const approval = plan('authorize', 'Wait for the authorizing official', 0, 5, 8, 15)
const cutover = plan('cutover', 'Cut over and watch', 1, 1, 2, 4)
const decommission = plan('decommission', 'Remove keys, roles and profiles', 1, 0.5, 1, 2)

/** The tasks of a workload of each kind, in order, each after the one before. */
export const taskPlans: Readonly<Record<WorkloadKind, readonly TaskPlan[]>> = {
  application: [
    assess,
    select,
    plan('adapt', 'Adapt prompts and client code', 2, 4, 7, 14),
    evaluate,
    authorize,
    approval,
    cutover,
    decommission,
  ],
  agent: [
    assess,
    select,
    plan('adapt', 'Rework tools, prompts and guardrails', 2, 6, 11, 24),
    evaluate,
    authorize,
    approval,
    cutover,
    decommission,
  ],
  pipeline: [
    assess,
    select,
    plan('adapt', 'Adapt prompts and parsers', 1, 3, 5, 10),
    evaluate,
    cutover,
    decommission,
  ],
  'chat-seats': [
    assess,
    select,
    plan('adapt', 'Move prompt libraries and train users', 1, 2, 4, 8),
    cutover,
    decommission,
  ],
  'coding-assistant': [
    assess,
    select,
    plan('adapt', 'Move settings and agent rules', 1, 2, 4, 9),
    plan('evaluate', 'Trial with two squads', 1, 3, 5, 8),
    cutover,
    decommission,
  ],
  'vendor-product': [
    assess,
    plan('select', 'Agree the change with the vendor', 1, 1, 2, 6),
    plan('adapt', "Wait for the vendor's release", 0, 15, 25, 50),
    evaluate,
    cutover,
  ],
}
