import { z } from 'zod'
import { isoDate } from '../model/scalars.ts'
import { briefingItem, figure } from './briefing.ts'
import { chart } from './chart.ts'

/** The first screen as data: the verdict with its reason, the counts, what decides it, what needs me today. */
export const overview = z.strictObject({
  asOf: isoDate,
  deadline: isoDate,
  daysLeft: z.number().int(),
  workingDaysLeft: z.number().int(),
  verdict: z.strictObject({
    kind: z.enum(['on-track', 'at-risk', 'late', 'overdue', 'done', 'unknown']),
    sentence: z.string(),
    reasons: z.array(z.string()),
  }),
  figures: z.array(figure),
  forecast: z.strictObject({ p50: isoDate, p80: isoDate, pDeadline: z.number() }).nullable(),
  progress: chart,
  /** The workloads that decide the finish, worst first, at most five. */
  decisive: z.array(
    z.strictObject({
      workloadId: z.string(),
      name: z.string(),
      why: z.string(),
      due: isoDate.nullable(),
      finish: isoDate.nullable(),
      slackDays: z.number().int().nullable(),
    }),
  ),
  needsMe: z.array(briefingItem),
})
export type Overview = z.infer<typeof overview>
