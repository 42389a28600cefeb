import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout that this script belongs to, whatever the current folder is. */
export const projectFolder: string = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
