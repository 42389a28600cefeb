import { readFileSync } from 'node:fs'
import { encode } from 'iconv-lite'

/** Rows of the real 2024 inventory; the generated one has as many. */
export const inventoryRows = 2_133
/** Rows of the generated file without a name, which an import must give back. */
export const inventoryNameless = 3

const header = new URL('../fixtures/import/federal-2024-header.csv', import.meta.url)
const columnCount = 62
const agencies = [
  ['Department of Homeland Security', 'DHS', 'CBP'],
  ['Department of Veterans Affairs', 'VA', 'VHA: Veterans Health Administration'],
  ['Department of the Interior', 'DOI', 'USGS'],
  ['Department of Energy', 'DOE', 'Office of Science'],
  ['Department of the Navy', 'DON', 'NAVSEA'],
  ['General Services Administration', 'GSA', 'FAS'],
  ['Department of Health and Human Services', 'HHS', 'NIH'],
] as const
const stages = [
  'Initiated',
  'Acquisition and/or Development',
  'Implementation and Assessment',
  'Operation and Maintenance',
  'Retired',
]
/** Contracting offices: Navy, Army, Air Force, and civilian ones. */
const offices = ['N00024', 'W912HQ', 'FA8726', '70RSAT', '47QFCA']

/**
 * A made-up file of the shape of the federal 2024 inventory: its 62 headers (five of them alike), Windows-1252, cells
 * of several lines, curly quotes, empty columns. `claude` says so in every `everyClaude`-th row.
 */
export function inventory2024(rows = inventoryRows, everyClaude = 20): Buffer {
  const lines = Array.from({ length: rows }, (_, i) => cells(i, everyClaude).map(quoted).join(','))
  return Buffer.concat([readFileSync(header), encode(`${lines.join('\n')}\n`, 'win1252')])
}

function cells(i: number, everyClaude: number): readonly string[] {
  const [agency, short, bureau] = agencies[i % agencies.length] ?? agencies[0]
  const usesClaude = i % everyClaude === 0
  const row = Array.from({ length: columnCount }, (_, column) => filler(i, column))
  row[0] = i % 711 === 710 ? '' : `Use case ${i + 1}: ${usesClaude ? 'letter drafting' : 'image sorting'}`
  row[1] = agency
  row[2] = short
  row[3] = bureau
  row[7] = `Reads “incoming” records of office ${i % 37} and sorts them.\nSaves ${1 + (i % 9)} hours a week – measured.`
  row[8] = usesClaude ? 'Drafts made with Anthropic’s Claude 3.5 Sonnet on Amazon Bedrock.' : 'A list.'
  row[9] = stages[i % stages.length] ?? ''
  row[10] = 'Neither'
  row[11] = `${1 + (i % 12)}/1/2023`
  row[16] =
    i % 3 === 0 ? `${offices[(i / 3) % offices.length]}24C${String(1000 + (i % 9000)).padStart(4, '0')}` : ''
  return row
}

/** About a third of the questionnaire is answered, as in the real file. */
function filler(i: number, column: number): string {
  if ((i * 7 + column * 11) % 3 !== 0) return ''
  return column % 2 === 0 ? 'Yes' : `Documentation is available: the office keeps it (${column}).`
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
