import { curQuery, focusQuery } from '#shared/discovery/billQueries.ts'
import { squash } from '#shared/discovery/dataShape.ts'
import { invocationQuery, trailCsvQuery, trailQuery } from '#shared/discovery/logQueries.ts'
import { textOf } from './counted.ts'
import { type Duck, identifier, list, literal } from './duck.ts'
import type { DataFile } from './sniff.ts'

/** The query for files of one shape; `lenient` passes over records that are malformed. */
export async function queryFor(
  duck: Duck,
  shape: DataFile['shape'],
  names: readonly string[],
  lenient: boolean,
): Promise<string> {
  switch (shape.kind) {
    case 'bedrock-log':
      return invocationQuery(list(names), shape.layout, lenient)
    case 'cloudtrail':
      return trailQuery(list(names), shape.layout, lenient)
    case 'cloudtrail-csv':
      return trailCsvQuery(readCsv(names, shape.header, ',', lenient), columnIn(shape.header))
    case 'cur':
      return curQuery(readCsv(names, shape.header, shape.delimiter, lenient), columnIn(shape.header))
    case 'focus':
      return focusQuery(readCsv(names, shape.header, shape.delimiter, lenient), columnIn(shape.header))
    case 'parquet':
      return parquetQuery(duck, names)
    case 'cost-explorer':
    case 'cyclonedx':
      throw new Error(`${shape.kind} is read without the engine`)
  }
}

/** Parquet files say their columns themselves; a table that is no bill is refused. */
async function parquetQuery(duck: Duck, names: readonly string[]): Promise<string> {
  const read = `read_parquet(${list(names)}, union_by_name = true)`
  const columns = (await duck.rows(`DESCRIBE SELECT * FROM ${read}`)).map((row) => textOf(row.column_name))
  const column = columnIn(columns)
  if (column('lineitemusagetype') !== null) return curQuery(read, column)
  if (column('servicename') !== null && column('billedcost', 'effectivecost') !== null)
    return focusQuery(read, column)
  throw new Error('not a bill: neither a Cost and Usage Report nor FOCUS')
}

/** Bytes of a bill held at a time for each thread; the engine's own choice is 64 MB. */
const csvBuffer = 8 * 1_024 * 1_024

/** Every column is text, as the header names it: nothing is guessed from the rows. */
function readCsv(
  names: readonly string[],
  header: readonly string[],
  delimiter: string,
  lenient: boolean,
): string {
  const unique = uniqueNames(header)
  const columns = unique.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')
  return `read_csv(${list(names)}, auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"', escape = '"', ignore_errors = ${lenient}, buffer_size = ${csvBuffer}, columns = {${columns}})`
}

function uniqueNames(header: readonly string[]): string[] {
  const seen = new Set<string>()
  return header.map((name, index) => {
    const plain = seen.has(name.toLowerCase()) || name === '' ? `${name}#${index}` : name
    seen.add(name.toLowerCase())
    return plain
  })
}

function columnIn(header: readonly string[]): (...names: string[]) => string | null {
  const byName = new Map(uniqueNames(header).map((name) => [squash(name), name]))
  return (...names) => {
    for (const name of names) {
      const found = byName.get(name)
      if (found !== undefined) return identifier(found)
    }
    return null
  }
}
