import { z } from 'zod'
import { defineEntity, required, text, unknownable, withDefault } from '../define.ts'
import { entityId, isoDate } from '../scalars.ts'

/** The one program of a workspace (id `program`): its dates, marking and legal basis. */
export const program = defineEntity('program', 'program', {
  id: required('text', entityId),
  name: withDefault('text', z.string().min(1).max(200), 'Untitled program'),
  directiveDate: required('text', isoDate),
  deadline: required('text', isoDate),
  /** The authority whose date the deadline follows, when a preset was chosen. */
  deadlineAuthorityId: unknownable('text', entityId),
  /** The "today" of every computation; null means the clock's day. */
  statusDate: unknownable('text', isoDate),
  /** Earliest day the plan may use; null means the status date. */
  planStart: unknownable('text', isoDate),
  marking: text(200),
  /** CUI designation block (controlled by, category, distribution, point of contact), printed on exports. */
  designation: text(2_000),
  federalHolidays: withDefault('boolean', z.boolean(), true),
})
export type Program = z.infer<typeof program.schema>
