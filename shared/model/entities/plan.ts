import { z } from 'zod'
import { defineEntity, required, text, unknownable, withDefault } from '../define.ts'
import { entityId, isoDate, json } from '../scalars.ts'
import * as words from '../vocabulary.ts'

const days = z.number().finite().nonnegative().max(10_000)

/** A group of people who do tasks; `people` is its standing capacity in full-time people. */
export const team = defineEntity('team', 'team', {
  id: required('text', entityId),
  name: required('text', z.string().min(1).max(200)),
  organization: text(500),
  lead: text(200),
  people: withDefault('real', z.number().nonnegative().max(100_000), 1),
  skills: withDefault('json', z.array(words.phase), []),
})
export type Team = z.infer<typeof team.schema>

/** A team's capacity in a span of days (inclusive), replacing its standing capacity there. */
export const capacity = defineEntity('capacity', 'capacity', {
  id: required('text', entityId),
  teamId: required('text', entityId),
  from: required('text', isoDate),
  to: unknownable('text', isoDate),
  people: required('real', z.number().nonnegative().max(100_000)),
  note: text(2_000),
})
export type Capacity = z.infer<typeof capacity.schema>

/** A holiday (nobody works) or a freeze (no cut-over or decommission may run), inclusive; team null means all. */
export const calendarEvent = defineEntity('calendarEvent', 'calendar_event', {
  id: required('text', entityId),
  kind: required('text', z.enum(['holiday', 'freeze'])),
  name: required('text', z.string().min(1).max(200)),
  from: required('text', isoDate),
  to: required('text', isoDate),
  teamId: unknownable('text', entityId),
})
export type CalendarEvent = z.infer<typeof calendarEvent.schema>

/** Workloads that move together, not before `startOn`. */
export const wave = defineEntity('wave', 'wave', {
  id: required('text', entityId),
  name: required('text', z.string().min(1).max(200)),
  position: withDefault('integer', z.number().int(), 0),
  startOn: unknownable('text', isoDate),
  note: text(2_000),
})
export type Wave = z.infer<typeof wave.schema>

/** One piece of work on a workload. Effort is three-point, in person-days; duration = effort / people. */
export const task = defineEntity('task', 'task', {
  id: required('text', entityId),
  workloadId: required('text', entityId),
  phase: required('text', words.phase),
  name: required('text', z.string().min(1).max(500)),
  position: withDefault('integer', z.number().int(), 0),
  teamId: unknownable('text', entityId),
  /** How many people of the team work on it at once; 0 for a pure wait (an approval), whose effort is its duration. */
  people: withDefault('real', z.number().nonnegative().max(1_000), 1),
  optimisticDays: required('real', days),
  likelyDays: required('real', days),
  pessimisticDays: required('real', days),
  assignee: text(200),
  pinnedStart: unknownable('text', isoDate),
  actualStart: unknownable('text', isoDate),
  actualFinish: unknownable('text', isoDate),
  percent: withDefault('real', z.number().min(0).max(100), 0),
  /** Person-days left as its doer estimates; null means derived from percent. */
  remainingDays: unknownable('real', days),
  blockedReason: text(2_000),
  blockedSince: unknownable('text', isoDate),
  note: text(),
})
export type Task = z.infer<typeof task.schema>

/** A finish-to-start link, inside a workload or between two; lag in working days. */
export const link = defineEntity('link', 'link', {
  id: required('text', entityId),
  fromTaskId: required('text', entityId),
  toTaskId: required('text', entityId),
  kind: withDefault('text', z.enum(['FS']), 'FS'),
  lagDays: withDefault('integer', z.number().int().min(-3_650).max(3_650), 0),
})
export type Link = z.infer<typeof link.schema>

/** A task template for a workload kind (id = the kind), replacing the shipped one. */
export const taskTemplate = defineEntity('taskTemplate', 'task_template', {
  id: required('text', entityId),
  definition: required('json', json),
})
export type TaskTemplate = z.infer<typeof taskTemplate.schema>

/** A saved schedule: parallel arrays of task ids and dates, plus the summary as it was. */
export const baseline = defineEntity('baseline', 'baseline', {
  id: required('text', entityId),
  name: required('text', z.string().min(1).max(200)),
  takenOn: required('text', isoDate),
  finish: unknownable('text', isoDate),
  schedule: required(
    'json',
    z.strictObject({
      taskIds: z.array(z.string()),
      workloadIds: z.array(z.string()),
      starts: z.array(isoDate),
      finishes: z.array(isoDate),
    }),
  ),
})
export type Baseline = z.infer<typeof baseline.schema>
