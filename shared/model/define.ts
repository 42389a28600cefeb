import { z } from 'zod'

/** How a field is stored: SQLite column type, with `json` and `boolean` kept as TEXT and INTEGER. */
export type ColumnKind = 'text' | 'integer' | 'real' | 'json' | 'boolean'

/** One field of an entity: its column kind, its check, and the value a new entity starts with. */
export interface Field<T extends z.ZodType> {
  readonly column: ColumnKind
  readonly schema: T
  readonly initial: z.infer<T> | undefined
}

type Fields = Readonly<Record<string, Field<z.ZodType>>>
type Shape<F extends Fields> = { [K in keyof F]: F[K]['schema'] }

/** An entity type: its name (also in change log and bundles), table, fields and whole-row schema. */
export interface Entity<F extends Fields> {
  readonly name: string
  readonly table: string
  readonly fields: F
  readonly schema: z.ZodObject<Shape<F>>
}

/** Declares an entity; the first field must be `id`. */
export function defineEntity<const F extends Fields>(name: string, table: string, fields: F): Entity<F> {
  const shape = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema]))
  // `Object.fromEntries` loses the key-to-schema mapping that F states.
  return { name, table, fields, schema: z.strictObject(shape as Shape<F>) }
}

/** A field that must be given on create. */
export function required<T extends z.ZodType>(column: ColumnKind, schema: T): Field<T> {
  return { column, schema, initial: undefined }
}

/** A field with a starting value. */
export function withDefault<T extends z.ZodType>(
  column: ColumnKind,
  schema: T,
  initial: z.infer<T>,
): Field<T> {
  return { column, schema, initial }
}

/** A field that starts unknown (null). */
export function unknownable<T extends z.ZodType>(column: ColumnKind, schema: T): Field<z.ZodNullable<T>> {
  return { column, schema: schema.nullable(), initial: null }
}

/** Free text that starts empty. */
export function text(max = 20_000): Field<z.ZodString> {
  return { column: 'text', schema: z.string().max(max), initial: '' }
}
