import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a person says a file of the truth set is; `none` includes mere mentions. */
export type Label = 'runtime' | 'manifest' | 'test' | 'doc' | 'possible' | 'none'

export interface LabelledFile {
  readonly repository: string
  readonly path: string
  readonly label: Label
  readonly text: string
}

const folder = join(import.meta.dirname, 'repos')
/** Shaped like a key, but made here: no real key stands in this repository. */
const madeUpKey = `sk-ant-api03-${createHash('sha256').update('truth set').digest('base64url')}AA`

/** The truth set: one text file a repository, `== path label` before each of its files. */
export function readTruth(): LabelledFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => filesOf(name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')))
}

/** Writes the set as folders below `target`, so that it can be scanned. */
export function unpackTruth(files: readonly LabelledFile[], target: string): void {
  for (const { repository, path, text } of files) {
    const file = join(target, repository, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

function filesOf(repository: string, text: string): LabelledFile[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      const [path = '', label = ''] = part.slice(0, end).split(' ')
      return {
        repository,
        path,
        label: label as Label,
        text: part.slice(end + 1).replaceAll('{{KEY}}', madeUpKey),
      } // checked by the truth test
    })
}
