import { z } from 'zod'
import { isoDate } from '../model/scalars.ts'

const point = z.strictObject({ x: z.string(), y: z.number().nullable() })

/** A number's way back to its source: what to open, in the app's own link form `offramp://screen?filter`. */
export const sourceLink = z.strictObject({ label: z.string(), href: z.string() })

/** A chart as data, painted alike by screen, print and HTML. X values are dates (`YYYY-MM-DD`) or category names. */
export const chart = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** One computed sentence that says what the chart shows. */
  reading: z.string(),
  kind: z.enum(['line', 'area', 'bar', 'stacked-bar', 'horizontal-bar']),
  xKind: z.enum(['date', 'category']),
  unit: z.string(),
  series: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      /** Role decides colour and dash: the same thing looks the same on every chart. */
      role: z.enum([
        'actual',
        'plan',
        'baseline',
        'forecast',
        'scope',
        'capacity',
        'load',
        'category',
        'before',
        'after',
      ]),
      points: z.array(point),
    }),
  ),
  /** A band between two curves (forecast P50 to P80, say). */
  band: z
    .strictObject({
      label: z.string(),
      points: z.array(z.strictObject({ x: z.string(), low: z.number(), high: z.number() })),
    })
    .nullable(),
  /** Vertical marks such as deadline and status date. */
  marks: z.array(
    z.strictObject({ label: z.string(), x: isoDate, kind: z.enum(['deadline', 'status-date', 'forecast']) }),
  ),
  table: z.strictObject({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  }),
  /** How it is computed, in plain words. */
  how: z.string(),
  sources: z.array(sourceLink),
  /** Why there is nothing to draw, when there is nothing. */
  empty: z.string().nullable(),
})
export type Chart = z.infer<typeof chart>
