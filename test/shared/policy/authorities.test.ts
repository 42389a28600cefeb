import { describe, expect, test } from 'vitest'
import { type Authority, authority } from '#shared/model/entities/scope.ts'
import { shippedAuthorities } from '#shared/policy/authorityFile.ts'
import { deadlinePresets } from '#shared/policy/deadlinePresets.ts'
import { seedAuthorities } from '#shared/policy/seedAuthorities.ts'

const seeded: readonly Authority[] = seedAuthorities().map((mutation) => {
  if (mutation.kind !== 'create') throw new Error(`a seed ${mutation.kind}s`)
  return authority.schema.parse({ ...mutation.fields, id: mutation.id })
})
const byId = (id: string) => seeded.find((entry) => entry.id === id)

describe('the shipped legal position', () => {
  test('names the authority that binds and those that fell', () => {
    expect(byId('authority-2026-03-03-4713')?.state).toBe('in-force')
    expect(byId('authority-2026-09-25-dccir-ruling')?.state).toBe('in-force')
    expect(byId('authority-2026-03-03-3252')?.state).toBe('struck-down')
    expect(byId('authority-2026-02-27-president')?.state).toBe('struck-down')
    expect(byId('authority-2026-03-26-ndcal-injunction')?.state).toBe('superseded')
  })

  test('has one entry per id, and a source, an extent and an effect for each', () => {
    expect(new Set(seeded.map(({ id }) => id)).size).toBe(seeded.length)
    for (const entry of seeded) {
      expect(entry.sourceUrl).toMatch(/^https:\/\//)
      expect(entry.covers).not.toBe('')
      expect(entry.effect).not.toBe('')
    }
  })

  test('says where a date is computed or not established', () => {
    for (const entry of shippedAuthorities.authorities) {
      const note = byId(entry.id)?.note ?? ''
      if (entry.dateBasis === 'not-established') expect(note).toContain('not established')
      if (entry.deadlineBasis === 'computed') expect(note).toContain('computed')
    }
  })

  test('computed dates are right', () => {
    const later = (day: string, days: number) =>
      new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
    expect(byId('authority-2026-03-06-cio-memo')?.deadline).toBe(later('2026-03-06', 180))
    expect(byId('authority-2026-02-27-president')?.deadline).toBe('2026-08-27')
  })
})

describe('deadline presets', () => {
  test('come from authorities in force first, then by date, and say what they rest on', () => {
    expect(deadlinePresets(seeded)).toEqual([
      {
        authorityId: 'authority-2026-03-06-cio-memo',
        label: '180 days from the 6 March 2026 CIO memo (computed, in force)',
        date: '2026-09-02',
      },
      {
        authorityId: 'authority-2026-02-27-president',
        label: 'Six months from the 27 February 2026 direction (computed, authority struck down since)',
        date: '2026-08-27',
      },
      {
        authorityId: 'authority-2026-07-09-afrl-memo',
        label: 'Removal date of the AFRL memo to contractors (quoted, as reported)',
        date: '2026-09-01',
      },
      {
        authorityId: 'authority-2026-09-29-department-date',
        label: 'Department-wide date as reported (quoted, as reported)',
        date: '2026-09-29',
      },
    ])
  })

  test('an edited date is no longer called computed', () => {
    const edited = seeded.map((entry) =>
      entry.id === 'authority-2026-03-06-cio-memo' ? { ...entry, deadline: '2026-10-01' } : entry,
    )
    expect(deadlinePresets(edited)[0]).toMatchObject({
      date: '2026-10-01',
      label: expect.stringContaining('entered by hand'),
    })
  })
})
