import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readTable } from '#electron/import/readTable.ts'
import { sourceTable } from '#electron/import/sourceTable.ts'
import { storeZip } from '#electron/import/storeZip.ts'
import { failureOf, rawWorkbook, type TestFolder, testFolder } from './support.ts'

let folder: TestFolder

beforeEach(() => {
  folder = testFolder()
})
afterEach(() => folder.remove())

async function read(path: string): Promise<unknown> {
  return sourceTable(await readTable(path, {}, () => undefined), path)
}

function failure(name: string, content: string | Uint8Array): Promise<string> {
  return failureOf(() => read(folder.write(name, content)))
}

test('missing files, folders and empty files', async () => {
  expect(await failureOf(() => read(`${folder.path}/none.csv`))).toBe('file-not-found')
  expect(await failureOf(() => read(folder.path))).toBe('not-a-file')
  expect(await failure('empty.csv', '')).toBe('file-empty')
})

test('files with no table in them', async () => {
  expect(await failure('blank.csv', '\n\n ,\n')).toBe('no-rows')
  expect(await failure('header.csv', 'Name,Owner\n')).toBe('no-rows')
  expect(await failure('header.xlsx', rawWorkbook({ A: '<row r="1"><c r="A1"><v>1</v></c></row>' }))).toBe(
    'no-rows',
  )
  expect(await failure('nothing.xlsx', rawWorkbook({ A: '' }))).toBe('no-rows')
})

test('other kinds of files, whatever their name', async () => {
  expect(
    await failure(
      'a.csv',
      Buffer.concat([Buffer.from('Name,Owner\n'), randomBytes(2_000), Buffer.alloc(50)]),
    ),
  ).toBe('not-a-table')
  expect(await failure('b.csv', '%PDF-1.7 …')).toBe('not-a-table')
  expect(await failure('c.xls', '<html><table><tr><td>x</td></tr></table></html>')).toBe('not-a-table')
  expect(await failure('d.csv', '[{"name": "A"}]')).toBe('not-a-table')
  expect(await failure('e.xlsx', storeZip(new Map([['word/document.xml', Buffer.from('<w/>')]])))).toBe(
    'not-a-workbook',
  )
})

test('old and protected workbooks', async () => {
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  expect(await failure('old.xls', compound)).toBe('workbook-too-old')
  const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')])
  expect(await failure('locked.xlsx', locked)).toBe('workbook-encrypted')
})

test('a workbook cut off anywhere is damaged, never half read', async () => {
  const bytes = await writeExcelFile([
    ['Name'],
    ...Array.from({ length: 50 }, (_, i) => [`Workload ${i}`]),
  ]).toBuffer()
  for (const share of [0.2, 0.5, 0.8, 0.99]) {
    expect(await failure('cut.xlsx', bytes.subarray(0, Math.floor(bytes.length * share)))).toBe(
      'workbook-damaged',
    )
  }
})

test('a changed byte in a workbook is noticed by its checksum', async () => {
  const bytes = rawWorkbook({ A: '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>' })
  const at = bytes.indexOf('<t>Name')
  bytes[at + 3] = 'G'.charCodeAt(0)
  expect(await failure('changed.xlsx', bytes)).toBe('workbook-damaged')
})

test('a zip bomb is refused by the sizes it declares, and when it lies about them', async () => {
  const honest = bomb(400 * 1024 * 1024)
  expect(await failure('bomb.xlsx', honest)).toBe('workbook-too-large')
  expect(await failure('liar.xlsx', bomb(1_000))).toBe('workbook-damaged')
})

/** A workbook whose sheet unpacks to 20 MB while its directory declares `declared` bytes. */
function bomb(declared: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(20 * 1024 * 1024, 32))
  const zip = storeZip(
    new Map([
      ['xl/workbook.xml', Buffer.from('<workbook/>')],
      ['xl/worksheets/sheet1.xml', packed],
    ]),
  )
  const entry = zip.lastIndexOf('xl/worksheets/sheet1.xml') - 46
  zip.writeUInt16LE(8, entry + 10)
  zip.writeUInt32LE(declared, entry + 24)
  return zip
}

test('a .csv that is a workbook and a .xlsx that is text are read by content', async () => {
  const workbook = await writeExcelFile([['Name'], ['Alpha']]).toBuffer()
  expect(await read(folder.write('x.csv', workbook))).toMatchObject({
    table: { format: 'xlsx' },
    headers: ['Name'],
  })
  expect(await read(folder.write('x.xlsx', 'Name;Owner\nAlpha;Jo\n'))).toMatchObject({
    table: { format: 'csv', delimiter: ';' },
  })
})
