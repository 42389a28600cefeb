import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readText } from '#electron/import/readText.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { neutralise } from '#shared/report/neutralise.ts'

const word = fc.string({
  unit: fc.constantFrom('a', 'é', '€', '"', ',', ';', '\t', '|', '\n', ' ', '-', '=', '7'),
  maxLength: 12,
})
/** A cell that a spreadsheet could hold: no apostrophe that our own neutralising could have written. */
const table = fc.array(fc.tuple(fc.constant('x'), word, word), { minLength: 2, maxLength: 12 })

function cellsOf(bytes: Buffer): readonly (readonly string[])[] {
  return readText(bytes, 'x.csv', {}, () => undefined).rows.map((row) => row.cells)
}

test('any table written with quotes is read back cell for cell, in every encoding and with every delimiter', () => {
  const delimiters = fc.constantFrom(',', ';', '\t', '|')
  const encodings = fc.constantFrom('utf8', 'utf8-bom', 'utf-16le', 'utf-16be')
  fc.assert(
    fc.property(table, delimiters, encodings, (rows, delimiter, encoding) => {
      const safe = rows.map((row) => row.map(neutralise))
      const body = stringify([['Name', 'First', 'Second'], ...safe], { delimiter, quoted: true })
      // Excel's own line says which delimiter it is; cells of random delimiters would make any guess ambiguous.
      const text = `sep=${delimiter}\n${body}`
      const bytes =
        encoding === 'utf8-bom'
          ? Buffer.from(`\ufeff${text}`)
          : iconv.encode(text, encoding, { addBOM: true })
      expect(cellsOf(bytes)).toEqual([['Name', 'First', 'Second'], ...rows])
    }),
    { seed: 20261122, numRuns: 300 },
  )
})

test('damaged text never ends in anything but rows or an expected failure', () => {
  const good = Buffer.from(
    stringify([['Name', 'What'], ...Array.from({ length: 30 }, (_, i) => [`N${i}`, `a "b"\n, ${i}`])]),
  )
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, byte, cut) => {
      const bytes = Buffer.from(good.subarray(0, Math.max(1, cut)))
      if (at < bytes.length) bytes[at] = byte
      try {
        expect(Array.isArray(cellsOf(bytes))).toBe(true)
      } catch (cause) {
        if (!(cause instanceof ExpectedError)) throw cause
      }
    }),
    { seed: 20261122, numRuns: 500 },
  )
})
