import { describe, expect, test } from 'vitest'
import { parseAmount, parseCount } from '#shared/import/parseAmount.ts'
import { dayOrderOf, parseDay } from '#shared/import/parseDay.ts'
import { parseWord } from '#shared/import/parseWord.ts'
import { readCell } from '#shared/import/readCell.ts'
import { targets } from '#shared/import/targets.ts'

describe('amounts', () => {
  test.each([
    ['1200', 1200],
    ['$1,200.50', 1200.5],
    ['12,345,678', 12_345_678],
    ['2.3M', 2_300_000],
    ['20 million', 20_000_000],
    ['15k', 15_000],
    ['1.5 billion', 1_500_000_000],
    ['0', 0],
  ])('%s', (text, value) => {
    expect(parseAmount(text)).toEqual({ kind: 'value', value })
  })

  test.each(['1.234,56', '1,5', '-3', 'about 20', '12 13', '1e400', '0x10', '1,2345'])(
    '%s is refused, not guessed',
    (text) => {
      expect(parseAmount(text).kind).toBe('bad')
    },
  )

  test.each(['', ' ', 'N/A', 'TBD', 'unknown', '-'])('"%s" is unknown, not zero', (text) => {
    expect(parseAmount(text)).toEqual({ kind: 'blank' })
  })

  test('a count is whole', () => {
    expect(parseCount('1.5K')).toEqual({ kind: 'value', value: 1500 })
    expect(parseCount('1.5').kind).toBe('bad')
  })
})

describe('days', () => {
  test.each([
    ['2026-03-04', '2026-03-04'],
    ['2026-3-4', '2026-03-04'],
    ['2026-03-04T10:00:00Z', '2026-03-04'],
    ['3/4/2026', '2026-03-04'],
    ['03/04/26', '2026-03-04'],
    ['2026/03/04', '2026-03-04'],
    ['4 Mar 2026', '2026-03-04'],
    ['04-Mar-2026', '2026-03-04'],
    ['March 4th, 2026', '2026-03-04'],
    ['Sept 30, 2026', '2026-09-30'],
  ])('%s', (text, value) => {
    expect(parseDay(text, 'month-first')).toEqual({ kind: 'value', value })
  })

  test.each(['2026-02-30', '13/13/2026', 'soon', '46085', 'Q3 2026', 'Foo 4, 2026', '2026'])(
    '%s is refused',
    (text) => {
      expect(parseDay(text, 'month-first').kind).toBe('bad')
    },
  )

  test('a column is read day first only when its own dates demand it', () => {
    expect(dayOrderOf(['1/2/2026', '3/4/2026'])).toBe('month-first')
    expect(dayOrderOf(['1/2/2026', '31/4/2026'])).toBe('day-first')
    expect(dayOrderOf(['31/4/2026', '3/31/2026'])).toBe('month-first')
    expect(parseDay('3/4/2026', 'day-first')).toEqual({ kind: 'value', value: '2026-04-03' })
  })
})

describe('words', () => {
  test.each([
    ['environment', 'AWS GovCloud (US)', 'govcloud'],
    ['environment', 'On-Prem', 'on-premises'],
    ['impactLevel', 'il5', 'IL5'],
    ['impactLevel', 'Impact Level 4', 'IL4'],
    ['criticality', 'Mission Critical', 'mission-critical'],
    ['kind', 'Coding Assistant', 'coding-assistant'],
    ['route', 'Amazon Bedrock', 'bedrock'],
    ['claudeUse', 'Yes', 'confirmed'],
    ['claudeUse', 'None', 'none'],
  ] as const)('%s: %s', (field, text, value) => {
    expect(parseWord(field, text)).toEqual({ kind: 'value', value })
  })

  test('another word is refused with the words that can be used', () => {
    expect(parseWord('impactLevel', 'IL9')).toEqual({ kind: 'bad', why: 'not one of: IL2, IL4, IL5, IL6' })
  })

  test('every target can read a cell', () => {
    for (const target of targets) expect(readCell(target, '', 'month-first').kind).toBe('blank')
    for (const target of targets.filter((one) => one.kind === 'word' || one.kind === 'words')) {
      expect(readCell(target, 'no such word', 'month-first').kind, target.id).toBe('bad')
    }
  })
})
