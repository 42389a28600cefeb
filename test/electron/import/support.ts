import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storeZip } from '#electron/import/storeZip.ts'
import { ExpectedError } from '#shared/model/problem.ts'

/** A folder of files for one test. */
export interface TestFolder {
  readonly path: string
  readonly write: (name: string, content: string | Uint8Array) => string
  readonly remove: () => void
}

export function testFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'offramp-import-'))
  return {
    path,
    write(name, content) {
      const file = join(path, name)
      writeFileSync(file, content)
      return file
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** The code of the expected failure that a call ends in. */
export async function failureOf(run: () => Promise<unknown>): Promise<string> {
  try {
    await run()
  } catch (cause) {
    if (cause instanceof ExpectedError && cause.problem.next !== '') return cause.problem.code
    throw cause
  }
  throw new Error('it did not fail')
}

const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/** A workbook from hand-written sheet XML (the inside of `sheetData`), for what no writer would produce. */
export function rawWorkbook(sheets: Readonly<Record<string, string>>): Buffer {
  const names = Object.keys(sheets)
  const files = new Map<string, string>([
    [
      '[Content_Types].xml',
      `${xmlStart}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${xmlStart}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${xmlStart}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${xmlStart}<Relationships xmlns="${packages}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ],
    ...names.map((name, i): [string, string] => [
      `xl/worksheets/sheet${i + 1}.xml`,
      `${xmlStart}<worksheet xmlns="${main}"><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`,
    ]),
  ])
  return storeZip(new Map([...files].map(([name, text]) => [name, Buffer.from(text, 'utf8')])))
}
