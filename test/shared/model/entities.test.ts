import { expect, test } from 'vitest'
import { type EntityName, entities, entityNames } from '#shared/model/entities.ts'
import { references } from '#shared/model/references.ts'
import { isoDate } from '#shared/model/scalars.ts'

const fieldsOf = (
  name: EntityName,
): Readonly<
  Record<
    string,
    { column: string; initial: unknown; schema: { safeParse: (value: unknown) => { success: boolean } } }
  >
> => entities[name].fields

test('every starting value passes its own check', () => {
  for (const name of entityNames) {
    for (const [field, { initial, schema }] of Object.entries(fieldsOf(name))) {
      if (initial !== undefined) expect(schema.safeParse(initial).success, `${name}.${field}`).toBe(true)
    }
  }
})

test('every field that is named like a reference is listed as one', () => {
  const listed = new Set(references.map(({ entity, field }) => `${entity}.${field}`))
  // The alternative of a decision lives in the catalog, not in a table.
  const outside = new Set(['decision.alternativeId', 'decision.runnerUpId'])
  const named = entityNames.flatMap((name) =>
    Object.keys(fieldsOf(name))
      .filter((field) => /(?<!^)Id$/.test(field))
      .map((field) => `${name}.${field}`),
  )
  expect(named.filter((field) => !listed.has(field) && !outside.has(field))).toEqual([])
})

test('a reference that is cleared may be null', () => {
  for (const { entity, field, onDelete } of references) {
    if (onDelete === 'clear')
      expect(fieldsOf(entity)[field]?.schema.safeParse(null).success, `${entity}.${field}`).toBe(true)
  }
})

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', ''])(
  '%j is no day',
  (text) => {
    expect(isoDate.safeParse(text).success).toBe(false)
  },
)
