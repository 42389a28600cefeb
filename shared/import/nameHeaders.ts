import { columnLetter } from './columnLetter.ts'

/**
 * Header cells as names, one per column, all different: blank ones take their column's letter ("Column C"), repeated
 * ones a count ("If Other, please explain. (2)"). Comparison ignores case; the spelling of the file is kept.
 */
export function nameHeaders(cells: readonly string[], width: number): string[] {
  const taken = new Set<string>()
  return Array.from({ length: width }, (_, index) => {
    const name = firstFree(baseName(cells[index] ?? '', index), taken)
    taken.add(name.toLowerCase())
    return name
  })
}

function baseName(cell: string, index: number): string {
  const text = cell.replace(/\s+/g, ' ').trim()
  if (text === '') return `Column ${columnLetter(index)}`
  // A record key of this name would set the prototype instead of a property.
  return text === '__proto__' ? '(__proto__)' : text
}

function firstFree(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base.toLowerCase())) return base
  for (let count = 2; ; count += 1) {
    const name = `${base} (${count})`
    if (!taken.has(name.toLowerCase())) return name
  }
}
