import { describe, expect, test } from 'vitest'
import type { Mutation } from '#shared/model/change.ts'
import { entities } from '#shared/model/entities.ts'
import { phases, routes, waiverStates, workloadKinds } from '#shared/model/vocabulary.ts'
import { sampleProgram } from '#shared/sample/sampleProgram.ts'

const asOf = '2026-11-22'
const sample = sampleProgram(asOf)

function created(entity: Mutation['entity']): Record<string, unknown>[] {
  return sample.mutations.flatMap((one) =>
    one.kind === 'create' && one.entity === entity ? [{ id: one.id, ...one.fields }] : [],
  )
}

describe('the sample program', () => {
  test('is the same for the same date, and moves with it', () => {
    expect(sampleProgram(asOf)).toEqual(sample)
    expect(sampleProgram('2027-03-01')).toMatchObject({ directiveDate: '2026-11-15', deadline: '2027-05-15' })
  })

  test('has its deadline six months after a directive three and a half months ago', () => {
    expect(sample).toMatchObject({ directiveDate: '2026-08-08', deadline: '2027-02-08' })
  })

  test('has 120 workloads with names of their own', () => {
    const names = created('workload').map((row) => row.name)
    expect(names).toHaveLength(120)
    expect(new Set(names).size).toBe(120)
  })

  test('holds only fields that their entities accept', () => {
    for (const one of sample.mutations) {
      if (one.kind === 'delete') continue
      for (const [field, value] of Object.entries(one.fields)) {
        const shape: Record<string, { schema: { safeParse: (value: unknown) => { success: boolean } } }> =
          entities[one.entity].fields
        expect(shape[field]?.schema.safeParse(value).success, `${one.entity} ${one.id} ${field}`).toBe(true)
      }
    }
  })

  test.each([
    ['kinds', 'workload', 'kind', workloadKinds],
    ['routes', 'workload', 'route', routes],
    ['phases', 'task', 'phase', phases],
    ['waiver states', 'waiver', 'state', waiverStates.filter((state) => state !== 'expired')],
  ] as const)('shows all %s', (_name, entity, field, words) => {
    const seen = new Set(created(entity).map((row) => row[field]))
    expect(words.filter((word) => !seen.has(word))).toEqual([])
  })

  test('nothing that is recorded as done lies in the future', () => {
    const dates = [
      ...created('task').flatMap((row) => [row.actualStart, row.actualFinish, row.blockedSince]),
      ...created('workload').map((row) => row.movedOn),
      ...created('decision').map((row) => row.decidedOn),
      ...created('finding').map((row) => row.seenOn),
    ].filter((date) => typeof date === 'string')
    expect(dates.length).toBeGreaterThan(400)
    expect(dates.filter((date) => date > asOf)).toEqual([])
  })

  test('tasks start before they finish, and each after the one before', () => {
    const starts = created('task').filter((row) => typeof row.actualFinish === 'string')
    expect(starts.filter((row) => String(row.actualStart) > String(row.actualFinish))).toEqual([])
  })

  test('all organizations say that they are fictional', () => {
    const named = created('workload')
      .map((row) => String(row.organization))
      .filter((name) => name !== '')
    expect(named.filter((name) => !name.includes('(fictional)'))).toEqual([])
  })
})
