import { z } from 'zod'
import shipped from '../../assets/policy/authorities.json' with { type: 'json' }
import { authority } from '../model/entities/scope.ts'
import { isoDate } from '../model/scalars.ts'

const shape = authority.schema.shape

/** Where a date comes from: the source gives it, it is arithmetic, or it is not established. */
export const dateBasis = z.enum(['quoted', 'computed', 'not-established'])

/** One shipped authority: the entity's fields plus where its dates come from. */
const shippedAuthority = z
  .strictObject({
    id: shape.id,
    title: shape.title,
    kind: shape.kind,
    state: shape.state,
    date: shape.date,
    dateBasis,
    effectiveFrom: isoDate.optional(),
    effectiveTo: isoDate.optional(),
    covers: z.string().min(1),
    effect: z.string().min(1),
    sourceUrl: z.url(),
    confidence: shape.confidence,
    deadline: isoDate.optional(),
    deadlineBasis: dateBasis.optional(),
    deadlineLabel: z.string().min(1).optional(),
    note: z.string(),
  })
  .refine(
    (entry) =>
      [entry.deadline, entry.deadlineBasis, entry.deadlineLabel].every(
        (x) => (x === undefined) === (entry.deadline === undefined),
      ),
    { message: 'a deadline needs its basis and its label, and they need it' },
  )
export type ShippedAuthority = z.infer<typeof shippedAuthority>

const authorityFile = z.strictObject({
  format: z.literal('offramp-authorities'),
  version: z.number().int().positive(),
  asOf: isoDate,
  about: z.string(),
  authorities: z.array(shippedAuthority),
})

/** The legal position that ships with the product, from `assets/policy/authorities.json`. */
export const shippedAuthorities = authorityFile.parse(shipped)
