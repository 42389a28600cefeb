import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatCount,
  formatPercent,
  formatUsd,
  listWords,
  plural,
  relativeDays,
} from '#shared/report/format.ts'
import { escapeHtml } from '#shared/report/html/escape.ts'
import { filterValues, linkTo, linkToWorkload, parseLink } from '#shared/report/links.ts'
import { neutralise } from '#shared/report/neutralise.ts'
import { niceTicks } from '#shared/report/scene/ticks.ts'

describe('neutralise', () => {
  test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '-', '=', '+1 555 0100', '-1e5x'])(
    '%j gets an apostrophe',
    (text) => {
      expect(neutralise(text)).toBe(`'${text}`)
    },
  )

  test.each(['-5', '+3.25', '-.5', '1e5', '-1.5E-3', 'plain', '', 'a=b', "'x"])('%j stays', (text) => {
    expect(neutralise(text)).toBe(text)
  })

  test('nothing that comes out starts a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const safe = neutralise(text)
        return !/^[=@\t\r]/.test(safe) && (!/^[+-]/.test(safe) || Number.isFinite(Number(safe)))
      }),
    )
  })
})

describe('links', () => {
  test('are as designed', () => {
    expect(linkTo('inventory', { scope: ['in'], progress: ['done'] })).toBe(
      'offramp://inventory?scope=in&progress=done',
    )
  })

  test('come back as they were written, whatever the values hold', () => {
    const query = fc.dictionary(
      fc.stringMatching(/^[a-zA-Z]{1,9}$/),
      fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
    )
    fc.assert(
      fc.property(query, (values) => {
        expect(parseLink(linkTo('inventory', values))).toEqual({
          screen: 'inventory',
          id: null,
          query: { ...values },
        })
      }),
    )
  })

  test('survive a reader of query strings', () => {
    const href = linkTo('inventory', { component: ['Smith, Inc', '100 % & more'] })
    const read = new URLSearchParams(href.split('?')[1]).get('component')
    expect(filterValues(read ?? '')).toEqual(['Smith, Inc', '100 % & more'])
  })

  test('of workloads carry the id', () => {
    expect(parseLink(linkToWorkload('w:1'))).toEqual({ screen: 'workload', id: 'w:1', query: {} })
  })

  test.each([
    'https://example.com',
    'offramp://nowhere',
    'offramp://workload',
    'offramp://inventory/x',
    'offramp://inventory?a=%E0',
  ])('%s is none', (href) => {
    expect(parseLink(href)).toBeNull()
  })
})

describe('numbers in words', () => {
  test('counts and money', () => {
    expect([0, 999, 1000, 2133, 1_000_000, -4200].map(formatCount)).toEqual([
      '0',
      '999',
      '1,000',
      '2,133',
      '1,000,000',
      '−4,200',
    ])
    expect([0, 12.5, 100, 1234.56, -25_133.12, null].map(formatUsd)).toEqual([
      '$0',
      '$12.50',
      '$100',
      '$1,235',
      '−$25,133',
      'unknown',
    ])
  })

  test('100% only when all is done, 0% only when nothing is', () => {
    expect([0, 0.2, 50, 99.7, 100, null].map(formatPercent)).toEqual([
      '0%',
      'under 1%',
      '50%',
      '99%',
      '100%',
      'unknown',
    ])
  })

  test('plurals, lists and days', () => {
    expect(plural(1, 'workload')).toBe('1 workload')
    expect(listWords(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more')
    expect(listWords(['a', 'b'])).toBe('a and b')
    expect(relativeDays('2026-08-27', '2026-11-22')).toBe('87 days ago')
    expect(relativeDays('2026-11-23', '2026-11-22')).toBe('in 1 day')
  })
})

test('ticks are round, begin at zero and cover the largest value', () => {
  expect(niceTicks(0)).toEqual([0, 1])
  expect(niceTicks(7)).toEqual([0, 2, 4, 6, 8])
  expect(niceTicks(99)).toEqual([0, 20, 40, 60, 80, 100])
  expect(niceTicks(0.4)).toEqual([0, 0.1, 0.2, 0.3, 0.4])
})

test('nothing in escaped text is markup', () => {
  expect(escapeHtml(`<b a="1">&'\u0000`)).toBe('&lt;b a=&quot;1&quot;&gt;&amp;&#39; ')
})
