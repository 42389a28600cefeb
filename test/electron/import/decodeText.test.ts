import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from '#electron/import/decodeText.ts'

const text = 'Name,Größe\n“Déjà vu”,€5\n'

test.each([
  ['utf-8', Buffer.from(text, 'utf8')],
  ['utf-8-bom', Buffer.from(`\ufeff${text}`, 'utf8')],
  ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true })],
  ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true })],
  ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: false })],
  ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: false })],
  ['windows-1252', iconv.encode(text, 'win1252')],
] as const)('%s is detected and read', (encoding, bytes) => {
  const decoded = decodeText(bytes)
  expect(decoded.encoding).toBe(encoding)
  expect(decoded.utf8.toString('utf8')).toBe(text)
  expect(decoded.damaged).toBe(false)
})

test('UTF-8 with one broken byte stays UTF-8 and says so', () => {
  const bytes = Buffer.from(`${'é'.repeat(100)}\n`, 'utf8')
  bytes[51] = 0x20
  const decoded = decodeText(bytes)
  expect(decoded).toMatchObject({ encoding: 'utf-8', damaged: true })
  expect(decoded.utf8.toString('utf8').startsWith('é'.repeat(25))).toBe(true)
})

test('an encoding asked for is used, an unknown one refused', () => {
  expect(decodeText(Buffer.from([0xe9, 0x0a]), 'windows-1252').utf8.toString('utf8')).toBe('é\n')
  expect(() => decodeText(Buffer.from('a'), 'ebcdic')).toThrow('There is no encoding "ebcdic".')
})
