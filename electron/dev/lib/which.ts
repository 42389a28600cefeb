import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Full path of a program on PATH, or null. */
export function which(name: string, path = process.env.PATH ?? ''): string | null {
  const found = path.split(delimiter).find((folder) => folder !== '' && isExecutable(join(folder, name)))
  return found === undefined ? null : join(found, name)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false // not there or not executable: both mean "look further"
  }
}
