import { createHash } from 'node:crypto'
import { dirname, join, relative } from 'node:path'
import { devToolFinding } from '#shared/discovery/devTool.ts'
import type { FileFinding, Found, Skipped } from '#shared/discovery/found.ts'
import { judgeFile } from '#shared/discovery/judgeFile.ts'
import { readSource } from './readSource.ts'
import { repositoryFinder } from './repository.ts'
import type { Walked } from './walk.ts'
import type { Watch } from './watch.ts'

export interface TreeFindings {
  readonly findings: readonly Found[]
  readonly skipped: readonly Skipped[]
}

/** Judges the files of a walked folder: those with a hit are read, the rest only by their path. */
export async function scanTree(
  root: string,
  { files, hits }: Pick<Walked, 'files' | 'hits'>,
  watch: Watch,
): Promise<TreeFindings> {
  const findings: Found[] = []
  const skipped: Skipped[] = []
  const hit = new Set(hits)
  const place = placer(root)
  for (const path of files) {
    if (hit.has(path)) continue
    const tool = devToolFinding(path)
    if (tool !== null) findings.push(codeFinding(root, path, tool, place(path)))
  }
  let sinceRest = performance.now()
  for (const path of [...hits].sort()) {
    if (performance.now() - sinceRest > 20) {
      // Lets a cancel message in.
      await new Promise((resolve) => setImmediate(resolve))
      sinceRest = performance.now()
    }
    watch.check()
    try {
      const text = readSource(join(root, path))
      for (const one of judgeFile({ path, text, digest }))
        findings.push(codeFinding(root, path, one, place(path)))
      if (path.endsWith('.ipynb') && !isJson(text))
        skipped.push({ path: join(root, path), reason: 'The notebook is not valid JSON.' })
    } catch (cause) {
      skipped.push({ path: join(root, path), reason: `It can’t be read: ${codeOf(cause)}.` })
    }
  }
  return { findings, skipped }
}

/** A finding inside a file as a finding of a repository; its key survives moved lines and other machines. */
export function codeFinding(root: string, path: string, one: FileFinding, { place, within }: Place): Found {
  const { fingerprint = '', arn = '', package: dependency = '' } = one.facts
  const subject = [one.rule, one.model, fingerprint, arn, dependency].join('|')
  return {
    ...one,
    facts: { ...one.facts, within },
    source: 'code',
    path: join(root, path),
    key: `code|${place}|${within}|${subject}`,
    place,
  }
}

export interface Place {
  /** Repository (its folder's name, or what its origin says). */
  readonly place: string
  /** Path inside the repository. */
  readonly within: string
}

/** Where a path stands: its repository and the path inside it, forward slashes. */
export function placer(root: string): (path: string) => Place {
  const repositoryOf = repositoryFinder(root)
  return (path) => {
    const whole = join(root, path)
    const { name, folder } = repositoryOf(dirname(whole))
    return { place: name, within: relative(folder, whole).replaceAll('\\', '/') }
  }
}

/** SHA-256 as hex. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    // The answer asked for.
    return false
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
}
