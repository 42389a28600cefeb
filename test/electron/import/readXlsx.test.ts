import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readXlsx } from '#electron/import/readXlsx.ts'
import { failureOf, rawWorkbook } from './support.ts'

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

test('dates become ISO text, numbers and booleans text, merged titles stay one cell', async () => {
  const bytes = await writeExcelFile([
    [{ value: 'Inventory', type: String, columnSpan: 3 }, null, null],
    [],
    ['Name', 'Due', 'Users'],
    ['Alpha', { value: new Date('2026-08-27T00:00:00Z'), type: Date, format: 'mm/dd/yyyy' }, 1200],
    ['Beta', null, true],
  ]).toBuffer()
  const table = await readXlsx(bytes, 'x.xlsx', {})
  expect(table.rows.map((row) => [row.line, ...row.cells])).toEqual([
    [1, 'Inventory', '', ''],
    [3, 'Name', 'Due', 'Users'],
    [4, 'Alpha', '2026-08-27', '1200'],
    [5, 'Beta', '', 'TRUE'],
  ])
})

test('a formula gives its last value, an error its code, and neither stops the file', async () => {
  const bytes = rawWorkbook({
    Data: `<row r="1">${cell('A1', 'Name')}${cell('B1', 'Cost')}</row>
      <row r="2">${cell('A2', 'Alpha')}<c r="B2"><f>40+2</f><v>42</v></c></row>
      <row r="3">${cell('A3', 'Beta')}<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
      <row r="4"><c r="A4" t="str"><f>"Gam"&amp;"ma"</f><v>Gamma</v></c></row>`,
  })
  const table = await readXlsx(bytes, 'x.xlsx', {})
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['Name', 'Cost'],
    ['Alpha', '42'],
    ['Beta', '#DIV/0!'],
    ['Gamma', ''],
  ])
})

test('the first filled sheet is taken unless another is asked for', async () => {
  const bytes = rawWorkbook({
    Cover: '',
    'R&amp;D': `<row r="1">${cell('A1', 'Name')}</row>`,
    Other: `<row r="1">${cell('A1', 'X')}</row>`,
  })
  expect(await readXlsx(bytes, 'x.xlsx', {})).toMatchObject({
    sheet: 'R&D',
    sheets: ['Cover', 'R&D', 'Other'],
  })
  expect((await readXlsx(bytes, 'x.xlsx', { sheet: 'other' })).rows[0]?.cells).toEqual(['X'])
  expect(await failureOf(() => readXlsx(bytes, 'x.xlsx', { sheet: 'Nope' }))).toBe('sheet-not-found')
})

test('one far-off cell is refused before it costs memory', async () => {
  const wide = Array.from(
    { length: 5_000 },
    (_, i) => `<row r="${i + 1}">${cell(`XFD${i + 1}`, 'x')}</row>`,
  ).join('')
  expect(await failureOf(() => readXlsx(rawWorkbook({ A: wide }), 'x.xlsx', {}))).toBe('workbook-too-large')
  const quoted = wide.replaceAll('"', "'")
  expect(await failureOf(() => readXlsx(rawWorkbook({ A: quoted }), 'x.xlsx', {}))).toBe('workbook-too-large')
  const far = `<row r="99999999">${cell('A99999999', 'x')}</row>`
  expect(await failureOf(() => readXlsx(rawWorkbook({ A: far }), 'x.xlsx', {}))).toBe('workbook-too-large')
})
