import { expect, test } from 'vitest'
import { chartCsv } from '../../../renderer/charts/chartCsv.ts'

const notes = { program: 'P', asOf: '2026-11-22', marking: 'CUI' }

test('writes one plain table with date and marking, empty where unknown', () => {
  const table = {
    columns: ['Component', 'Moved'],
    rows: [
      ['Alpha, Inc.', 3],
      ['Beta', null],
    ],
  }
  expect(chartCsv({ table }, notes)).toBe(
    '\uFEFFComponent,Moved,Data as of,Marking\r\n"Alpha, Inc.",3,2026-11-22,CUI\r\nBeta,,2026-11-22,CUI\r\n',
  )
})

test('makes formulas harmless and keeps negative numbers', () => {
  const table = { columns: ['Name', 'Change'], rows: [['=HYPERLINK("x")', -5]] }
  expect(chartCsv({ table }, notes)).toContain(`"'=HYPERLINK(""x"")",-5,`)
})
