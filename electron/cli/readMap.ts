import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ExpectedError } from '#shared/model/problem.ts'

/** Reads a column mapping file: a JSON object of header -> field. */
export function readMap(path: string | undefined): Record<string, string> | undefined {
  if (path === undefined) return undefined
  const parsed = z.record(z.string(), z.string()).safeParse(parse(path))
  if (parsed.success) return parsed.data
  throw new ExpectedError(
    'bad-map',
    `${path} is not a JSON object of column header to field.`,
    'Write {"Column header": "name", …}; "list" the fields with import’s preview in the app.',
  )
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new ExpectedError('bad-map', `${path} can’t be read as JSON.`, 'Check the path and the file.', {
      cause,
    })
  }
}
