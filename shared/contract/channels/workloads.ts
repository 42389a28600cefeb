import { z } from 'zod'
import { assessment } from '#shared/assess/result.ts'
import { decision, requirement } from '#shared/model/entities/choice.ts'
import { finding } from '#shared/model/entities/finding.ts'
import { task } from '#shared/model/entities/plan.ts'
import { scopeReview, waiver } from '#shared/model/entities/scope.ts'
import { workload } from '#shared/model/entities/workload.ts'
import { entityId, isoDate } from '#shared/model/scalars.ts'
import * as words from '#shared/model/vocabulary.ts'
import { scopeResult } from '#shared/policy/result.ts'
import { query } from '../define.ts'

/** What is derived about a workload from all the rest; null is unknown or not computed. */
export const workloadDerived = z.strictObject({
  scope: words.scope,
  scopeConfidence: words.confidence.nullable(),
  scopeBy: z.enum(['rules', 'sign-off', 'override', 'none']),
  scopeConflict: z.boolean(),
  findings: z.number().int(),
  verdict: words.verdict.nullable(),
  alternativeId: z.string().nullable(),
  alternativeName: z.string().nullable(),
  /** The date it must be moved by, and what sets it; null where it need not move. */
  due: isoDate.nullable(),
  dueFrom: z.enum(['program', 'workload', 'waiver']).nullable(),
  waiver: z.enum(words.waiverStates).nullable(),
  /** `not-required` where scope is out; `unknown` while undetermined. */
  progress: z.enum(['not-required', 'unknown', 'not-started', 'in-progress', 'blocked', 'done', 'waived']),
  /** Effort-weighted percent of its tasks; null without tasks. */
  percent: z.number().nullable(),
  tasks: z.number().int(),
  plannedStart: isoDate.nullable(),
  plannedFinish: isoDate.nullable(),
  /** Working days between planned finish and due; negative is late. */
  slackDays: z.number().int().nullable(),
  wave: z.string().nullable(),
})
export type WorkloadDerived = z.infer<typeof workloadDerived>

/** A row of the inventory: the workload without its long texts, plus what is derived. */
export const workloadRow = workload.schema
  .omit({ description: true, notes: true, extra: true, source: true })
  .extend(workloadDerived.shape)
export type WorkloadRow = z.infer<typeof workloadRow>

export const taskWithSchedule = task.schema.extend({
  start: isoDate.nullable(),
  finish: isoDate.nullable(),
  slackDays: z.number().int().nullable(),
  critical: z.boolean(),
  teamName: z.string().nullable(),
})
export type TaskWithSchedule = z.infer<typeof taskWithSchedule>

export const workloadChannels = {
  'workload.all': query(
    z.strictObject({}),
    z.strictObject({ seq: z.number().int(), rows: z.array(workloadRow) }),
  ),
  'workload.rows': query(z.strictObject({ ids: z.array(entityId).max(200_000) }), z.array(workloadRow)),
  /** Ids whose text matches, best first: all words must occur, each as a prefix. */
  'workload.search': query(z.strictObject({ text: z.string().max(500) }), z.array(entityId)),
  'workload.get': query(
    z.strictObject({ id: entityId }),
    z.strictObject({
      workload: workload.schema,
      derived: workloadDerived,
      scope: scopeResult,
      review: scopeReview.schema.nullable(),
      findings: z.array(finding.schema),
      requirements: z.array(requirement.schema),
      decision: decision.schema.nullable(),
      /** Best three alternatives. */
      ranked: z.array(assessment),
      tasks: z.array(taskWithSchedule),
      waivers: z.array(waiver.schema),
    }),
  ),
}
