import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatHlc, type Hlc, parseHlc, tick } from '#shared/merge/hlc.ts'

const clock = fc.record({
  ms: fc.integer({ min: 0, max: 4_102_444_800_000 }),
  counter: fc.integer({ min: 0, max: 0xffffff }),
  device: fc.stringMatching(/^[a-z0-9]{4,12}$/),
})

test('text reads back as the clock, and text order is clock order', () => {
  fc.assert(
    fc.property(clock, clock, (a, b) => {
      expect(parseHlc(formatHlc(a))).toEqual(a)
      const before =
        a.ms - b.ms || a.counter - b.counter || (a.device < b.device ? -1 : Number(a.device > b.device))
      expect(Math.sign(before)).toBe(formatHlc(a) < formatHlc(b) ? -1 : Number(formatHlc(a) > formatHlc(b)))
    }),
    { seed: 7 },
  )
})

test('a clock never stands still or goes back, whatever the machine says', () => {
  const readings = [1_000, 1_000, 900, 5, 1_001, 1_001]
  const texts: string[] = []
  let last: Hlc | null = null
  for (const now of readings) {
    last = tick(last, now, 'dev1')
    texts.push(formatHlc(last))
  }
  expect([...texts].sort()).toEqual(texts)
  expect(new Set(texts).size).toBe(readings.length)
})

test.each([
  '',
  '1:2:3',
  '000000000001000:00000g:dev',
  '000000000001000:000000:',
  "000000000001000:000000:a'b",
])('%j is no clock', (text) => {
  expect(parseHlc(text)).toBeNull()
})
