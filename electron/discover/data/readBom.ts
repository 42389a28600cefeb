import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { bomFindings } from '#shared/discovery/bom.ts'
import type { Found } from '#shared/discovery/found.ts'
import { headOf } from './headOf.ts'

const mostBytes = 64 * 1_024 * 1_024

/** The Claude components and services of a CycloneDX file (JSON, 1.4 to 1.7). Throws when it is too large or broken. */
export function readBom(path: string): Found[] {
  if (statSync(path).size > mostBytes) throw new Error('maximum_object_size exceeded')
  if (headOf(path)?.text.trimStart().startsWith('<') === true) throw new Error('not JSON: XML is not read')
  const text = readFileSync(path, 'utf8')
  return bomFindings(path, JSON.parse(text), createHash('sha256').update(text).digest('hex').slice(0, 12))
}
