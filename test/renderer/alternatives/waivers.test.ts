import { expect, test } from 'vitest'
import { factText, inGovCloud } from '../../../renderer/features/alternatives/catalog/factText.ts'
import {
  sortWaivers,
  standingOf,
  type WaiverFields,
  waiverProblems,
} from '../../../renderer/features/alternatives/model/waivers.ts'

const blank: WaiverFields = {
  workloadId: 'w',
  state: 'draft',
  authorityId: null,
  approvedBy: '',
  requestedOn: null,
  from: null,
  until: null,
  conditions: '',
  mitigation: '',
}

test('an approved waiver lies ahead, holds or is over by its dates', () => {
  const approved = { state: 'approved', from: '2026-03-01', until: '2026-03-31' } as const
  expect(standingOf(approved, '2026-02-28')).toBe('ahead')
  expect(standingOf(approved, '2026-03-31')).toBe('holds')
  expect(standingOf(approved, '2026-04-01')).toBe('over')
  expect(standingOf({ ...approved, until: null }, '2030-01-01')).toBe('holds')
  expect(standingOf({ ...approved, state: 'denied' }, '2026-03-10')).toBe('denied')
})

test('an approval needs who, from when to when, and a mitigation plan', () => {
  expect(waiverProblems(blank)).toEqual([])
  expect(waiverProblems({ ...blank, state: 'approved' })).toHaveLength(3)
  const whole = {
    ...blank,
    state: 'approved',
    approvedBy: 'CIO',
    mitigation: 'logs',
    from: '2026-03-02',
    until: '2026-03-01',
  } as const
  expect(waiverProblems(whole)).toEqual(['It ends before it begins.'])
  expect(waiverProblems({ ...whole, until: '2026-04-01' })).toEqual([])
})

test('those that wait for somebody come first, then those that end soonest', () => {
  const waiver = (id: string, more: Partial<WaiverFields>) => ({ ...blank, id, ...more })
  const sorted = sortWaivers(
    [
      waiver('late', { state: 'approved', from: '2026-01-01', until: '2026-09-01' }),
      waiver('denied', { state: 'denied' }),
      waiver('soon', { state: 'approved', from: '2026-01-01', until: '2026-05-01' }),
      waiver('asked', { state: 'requested' }),
    ],
    '2026-03-01',
  )
  expect(sorted.map((each) => each.id)).toEqual(['asked', 'soon', 'late', 'denied'])
})

test('unknown GovCloud is unknown unless both Regions are known', () => {
  const fact = (value: boolean | null) => ({ value, source: 's', asOf: null, confidence: 'low' }) as const
  expect(inGovCloud({ facts: { govWest: fact(false), govEast: fact(null) } })).toBeNull()
  expect(inGovCloud({ facts: { govWest: fact(null), govEast: fact(true) } })).toBe(true)
  expect(inGovCloud({ facts: { govWest: fact(false), govEast: fact(false) } })).toBe(false)
  expect(inGovCloud({ facts: {} })).toBeNull()
  expect(factText(null)).toBeNull()
  expect(factText([])).toBe('none')
})
