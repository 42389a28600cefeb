import { z } from 'zod'
import { defineEntity, required, text, withDefault } from '../define.ts'
import { entityId, json } from '../scalars.ts'

/** A named view of a screen: filters, sort, grouping, columns, widths. */
export const savedView = defineEntity('savedView', 'saved_view', {
  id: required('text', entityId),
  screen: required('text', z.string().min(1).max(60)),
  name: required('text', z.string().min(1).max(120)),
  definition: required('json', json),
})
export type SavedView = z.infer<typeof savedView.schema>

/** How the columns of one file shape map to fields; id is the shape's fingerprint. */
export const importMapping = defineEntity('importMapping', 'import_mapping', {
  id: required('text', entityId),
  name: text(500),
  profile: withDefault('text', z.string().max(100), 'custom'),
  /** Column header (made unique) -> workload field, `extra` or `ignore`. */
  columns: required('json', z.record(z.string(), z.string())),
})
export type ImportMapping = z.infer<typeof importMapping.schema>
