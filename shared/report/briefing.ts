import { z } from 'zod'
import { isoDate } from '../model/scalars.ts'
import { chart, sourceLink } from './chart.ts'

/** One large figure with its unit, reading and source; value null is unknown. */
export const figure = z.strictObject({
  id: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  /** The value as it is shown large: `2,133`, `16 Mar 2027`, `−$91,356`, `unknown`. */
  display: z.string(),
  /** The reading beside or under it. */
  text: z.string(),
  tone: z.enum(['neutral', 'good', 'warning', 'bad', 'unknown']),
  how: z.string(),
  source: sourceLink,
})
export type Figure = z.infer<typeof figure>

/** Something that leadership must decide, or that threatens the date. */
export const briefingItem = z.strictObject({
  id: z.string(),
  title: z.string(),
  detail: z.string(),
  workloadIds: z.array(z.string()),
  link: sourceLink,
  severity: z.enum(['high', 'medium', 'low']),
})
export type BriefingItem = z.infer<typeof briefingItem>

/** The briefing as data: screen, print and HTML paint the same one. */
export const briefing = z.strictObject({
  program: z.string(),
  marking: z.string(),
  designation: z.string(),
  asOf: isoDate,
  deadline: isoDate,
  /** Change sequence the numbers stand on. */
  seq: z.number().int(),
  headline: z.string(),
  tone: z.enum(['neutral', 'good', 'warning', 'bad', 'unknown']),
  figures: z.array(figure),
  charts: z.array(chart),
  risks: z.array(briefingItem),
  decisions: z.array(briefingItem),
})
export type Briefing = z.infer<typeof briefing>
