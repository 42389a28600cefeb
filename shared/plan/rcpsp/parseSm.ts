import { type Project, projectOf } from './project.ts'

/**
 * Reads a single-mode project in the .sm format of PSPLIB (Kolisch and Sprecher 1996). Throws a RangeError that names
 * what is missing. Activities keep their order, numbered from 0.
 */
export function parseSm(text: string): Project {
  const lines = text.split(/\r?\n/)
  const links = section(lines, /^PRECEDENCE RELATIONS/)
  const requests = section(lines, /^REQUESTS\/DURATIONS/)
  const capacities = section(lines, /^RESOURCEAVAILABILITIES/)[0] ?? []
  for (const [j, row] of links.entries()) {
    if (row[0] !== j + 1 || row[1] !== 1)
      throw new RangeError(`line ${j + 1} of the links is not single-mode`)
    if (row.length !== 3 + (row[2] ?? 0))
      throw new RangeError(`activity ${j + 1} lists a wrong number of successors`)
  }
  if (links.length === 0) throw new RangeError('no precedence relations')
  if (requests.length !== links.length) throw new RangeError('requests and links list different activities')
  if (requests.some((row) => row.length !== 3 + capacities.length)) {
    throw new RangeError('a request does not have one number per resource')
  }
  return projectOf({
    durations: requests.map((row) => row[2] ?? 0),
    capacities,
    demands: requests.map((row) => row.slice(3)),
    successors: links.map((row) => row.slice(3).map((s) => s - 1)),
  })
}

/** The lines of numbers after a heading, up to the next line of asterisks. */
function section(lines: readonly string[], heading: RegExp): number[][] {
  const from = lines.findIndex((line) => heading.test(line))
  if (from < 0) throw new RangeError(`no section ${heading.source}`)
  const end = lines.findIndex((line, at) => at > from && line.startsWith('***'))
  return lines
    .slice(from + 1, end < 0 ? undefined : end)
    .filter((line) => /^[\s\d]+$/.test(line) && line.trim() !== '')
    .map((line) => line.trim().split(/\s+/).map(Number))
}
