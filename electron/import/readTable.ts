import { basename } from 'node:path'
import type { ByteProgress } from './parseCsv.ts'
import { readFileBytes } from './readFileBytes.ts'
import { readText } from './readText.ts'
import { readXlsx } from './readXlsx.ts'
import { sniffContent } from './sniffContent.ts'
import type { ReadChoices, Table } from './table.ts'

/** A file as a table, by its content whatever its name says. `progress` gets the fraction read, 0 to 1. */
export async function readTable(
  path: string,
  choices: ReadChoices,
  progress: (fraction: number) => void,
): Promise<Table> {
  const bytes = readFileBytes(path)
  const name = basename(path)
  if (sniffContent(bytes, name) === 'zip') return readXlsx(bytes, name, choices)
  const byBytes: ByteProgress = (done) => progress(Math.min(1, done / bytes.length))
  return readText(bytes, name, choices, byBytes)
}
