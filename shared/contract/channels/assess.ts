import { z } from 'zod'
import { assessment, rankedLine, resolvedRequirement } from '#shared/assess/result.ts'
import { alternative, alternativeCategories } from '#shared/catalog/alternative.ts'
import { entityId, isoDate } from '#shared/model/scalars.ts'
import * as words from '#shared/model/vocabulary.ts'
import { command, query } from '../define.ts'
import { receipt } from './changes.ts'

export const catalogInfo = z.strictObject({
  version: z.string(),
  asOf: isoDate,
  /** Days from the catalog's date to the status date; negative when the status date is earlier. */
  ageDays: z.number().int(),
  origin: z.enum(['shipped', 'imported']),
  source: z.string(),
  /** The days of its oldest and newest known fact. */
  factsFrom: isoDate.nullable(),
  factsTo: isoDate.nullable(),
  alternatives: z.array(alternative),
})

/** Something not known that holds up a verdict, and how many workloads it holds up. */
export const openQuestion = z.strictObject({
  /** Of the alternative when set, else of the workloads themselves. */
  alternativeId: z.string().nullable(),
  alternativeName: z.string().nullable(),
  kind: words.requirementKind,
  question: z.string(),
  settles: z.string(),
  workloads: z.number().int(),
})
export type OpenQuestion = z.infer<typeof openQuestion>

/** A workload's ranking without reasons, best first; `chosen` is an alternative's id. */
export const rankedWorkload = z.strictObject({
  workloadId: entityId,
  ranked: z.array(rankedLine),
  chosen: z.string().nullable(),
})
export type RankedWorkload = z.infer<typeof rankedWorkload>

/** Alternatives: the catalog, matching, comparing and choosing. */
export const assessChannels = {
  'catalog.get': query(z.strictObject({}), catalogInfo),
  /** Replaces the catalog by a file's. One older than the catalog in force is refused unless `allowOlder`. */
  'catalog.import': command(
    z.strictObject({ path: z.string().min(1), allowOlder: z.boolean().optional() }),
    receipt,
  ),
  /** Re-derives assessments of all workloads that must move. */
  'assess.run': command(z.strictObject({}), z.strictObject({ workloads: z.number().int(), ms: z.number() })),
  /** All alternatives for one workload, best first, with each requirement's reason. Any scope. */
  'assess.workload': query(
    z.strictObject({ workloadId: entityId }),
    z.strictObject({
      workloadId: entityId,
      requirements: z.array(resolvedRequirement),
      currentMonthlyCostUsd: z.number().nullable(),
      currentCostBasis: z.string(),
      ranked: z.array(assessment),
      chosen: z.string().nullable(),
      runnerUp: z.string().nullable(),
    }),
  ),
  /** The best eight of each workload that must move, or all that is not blocked for one; without reasons. */
  'assess.ranked': query(
    z.strictObject({ workloadId: entityId.optional() }),
    z.strictObject({ workloads: z.array(rankedWorkload) }),
  ),
  /** One line per workload that must move: best verdict, choice, cost, unknowns. */
  'assess.summary': query(
    z.strictObject({}),
    z.strictObject({
      workloads: z.array(
        z.strictObject({
          workloadId: entityId,
          name: z.string(),
          bestId: z.string().nullable(),
          bestName: z.string().nullable(),
          verdict: words.verdict.nullable(),
          chosenId: z.string().nullable(),
          chosenName: z.string().nullable(),
          chosenVerdict: words.verdict.nullable(),
          /** What kind of way out the choice is: a waiver is none off Claude. */
          chosenCategory: z.enum(alternativeCategories).nullable(),
          /** Of the chosen alternative, else of the best one; so are effort and warnings. */
          unknowns: z.number().int(),
          /** The kinds of requirement that are unknown, to find out. */
          unknownKinds: z.array(words.requirementKind),
          currentMonthlyCostUsd: z.number().nullable(),
          chosenMonthlyCostUsd: z.number().nullable(),
          effortDays: z.number().nullable(),
          warnings: z.array(z.string()),
        }),
      ),
      /** Workloads by verdict of the best alternative, and `chosen`, `undecided`. */
      counts: z.record(z.string(), z.number().int()),
    }),
  ),
  /** What to find out, most workloads first: unknowns of the chosen, else best, alternative of each workload. */
  'assess.questions': query(z.strictObject({}), z.array(openQuestion)),
  /** Chooses for each workload; without a runner-up the best other proposal is noted, `null` notes none. */
  'assess.decide': command(
    z.strictObject({
      workloadIds: z.array(entityId).min(1).max(100_000),
      alternativeId: z.string().min(1),
      runnerUpId: z.string().min(1).nullable().optional(),
      rationale: z.string().min(1).max(20_000),
      decidedBy: z.string().max(200).optional(),
    }),
    receipt,
  ),
}
