import { z } from 'zod'
import { assessment, resolvedRequirement } from '#shared/assess/result.ts'
import { alternative } from '#shared/catalog/alternative.ts'
import { entityId, isoDate } from '#shared/model/scalars.ts'
import * as words from '#shared/model/vocabulary.ts'
import { command, query } from '../define.ts'
import { receipt } from './changes.ts'

export const catalogInfo = z.strictObject({
  version: z.string(),
  asOf: isoDate,
  ageDays: z.number().int(),
  origin: z.enum(['shipped', 'imported']),
  source: z.string(),
  alternatives: z.array(alternative),
})

/** Alternatives: the catalog, matching, comparing and choosing. */
export const assessChannels = {
  'catalog.get': query(z.strictObject({}), catalogInfo),
  'catalog.import': command(z.strictObject({ path: z.string().min(1) }), receipt),
  /** Re-derives assessments of all workloads that must move. */
  'assess.run': command(z.strictObject({}), z.strictObject({ workloads: z.number().int(), ms: z.number() })),
  /** All alternatives for one workload, best first, with each requirement's reason. */
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
          unknowns: z.number().int(),
          currentMonthlyCostUsd: z.number().nullable(),
          chosenMonthlyCostUsd: z.number().nullable(),
          effortDays: z.number().nullable(),
          warnings: z.array(z.string()),
        }),
      ),
      counts: z.record(z.string(), z.number().int()),
    }),
  ),
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
