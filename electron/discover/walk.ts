import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Skipped } from '#shared/discovery/found.ts'
import { firstPass } from '#shared/discovery/rules.ts'
import { entriesOf, linksIn } from './links.ts'
import { ripgrep } from './ripgrep.ts'
import type { Watch } from './watch.ts'

export interface WalkOptions {
  readonly ignoreFiles: boolean
  /** Files above are not searched as text: listed as skipped, unless they are data. */
  readonly mostBytes: number
}

/** Files searched, files known so far, bytes searched. */
export type WalkProgress = (searched: number, known: number, bytes: number) => void

/** What a walk of a folder found out; paths are relative to the root, with forward slashes. */
export interface Walked {
  readonly files: readonly string[]
  readonly hits: readonly string[]
  readonly large: readonly string[]
  readonly bytes: number
  readonly skipped: readonly Skipped[]
}

/** Asking the size of each file takes longer than searching a small one. */
const sampled = 16

const common = [
  '--no-config',
  '--hidden',
  '--no-require-git',
  '--no-ignore-global',
  '--no-ignore-parent',
  '--no-ignore-dot',
  '--glob=!.git',
]

/** Walks and searches a folder in one go: two ripgrep runs side by side, one that lists and one that searches. */
export async function walk(
  root: string,
  { ignoreFiles, mostBytes }: WalkOptions,
  progress: WalkProgress,
  watch: Watch,
): Promise<Walked> {
  const shared = [...common, ...(ignoreFiles ? [] : ['--no-ignore'])]
  const files: string[] = []
  const searched = new Set<string>()
  const hits: string[] = []
  let bytes = 0
  const list = ripgrep(
    {
      root,
      args: [...shared, '--files', '--null'],
      separator: '\0',
      onRecord: (path) => files.push(plain(path)),
    },
    watch,
  )
  const limits = [`--max-filesize=${mostBytes}`, '--count', '--include-zero', '--null']
  // Logs and bills are the engine's to read: the first hit in each is enough, and few as they are each is asked its size.
  const mostlyData = looksLikeData(root)
  limits.push(mostlyData ? '--max-count=1' : '--stats')
  const search = ripgrep(
    {
      root,
      args: [...shared, ...limits, '--ignore-case', '--regexp', firstPass],
      separator: '\n',
      onRecord(record) {
        const end = record.indexOf('\0')
        if (end < 0) {
          // The closing statistics know the exact number; until then every sixteenth file is asked.
          bytes = Number(/^(\d+) bytes searched$/.exec(record)?.[1] ?? bytes)
          return
        }
        const path = plain(record.slice(0, end))
        searched.add(path)
        if (record.slice(end + 1) !== '0') hits.push(path)
        const step = mostlyData ? 1 : sampled
        if (searched.size % step === 0) bytes += step * sizeOf(join(root, path))
        if (searched.size % 500 === 0) progress(searched.size, files.length, bytes)
      },
    },
    watch,
  )
  const messages = (await Promise.all([list, search])).flat()
  watch.check()
  const rest = unsearched(root, files, searched, mostBytes)
  const links = linksIn(root, files, watch)
  return {
    files,
    hits,
    bytes,
    large: rest.large,
    skipped: [...unreadable(root, messages), ...rest.skipped, ...links],
  }
}

/** Guessed from the folder's own entries only; a wrong guess costs time, nothing else. */
function looksLikeData(root: string): boolean {
  const names = entriesOf(root)
  const files = names.filter((entry) => entry.isFile()).map(({ name }) => name)
  const data = files.filter((name) => /\.(?:jsonl?|ndjson|csv|parquet|gz)$/i.test(name))
  return (
    names.some(({ name }) => name === 'AWSLogs') || (files.length > 0 && data.length >= files.length * 0.8)
  )
}

function sizeOf(path: string): number {
  return lstatSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** ripgrep searches no binaries and nothing above the limit; what else is missing has vanished. */
function unsearched(
  root: string,
  files: readonly string[],
  searched: ReadonlySet<string>,
  mostBytes: number,
): Pick<Walked, 'large' | 'skipped'> {
  const large: string[] = []
  const skipped: Skipped[] = []
  for (const file of files) {
    if (searched.has(file)) continue
    const stat = lstatSync(join(root, file), { throwIfNoEntry: false })
    if (stat === undefined) skipped.push({ path: join(root, file), reason: 'It vanished during the scan.' })
    else if (stat.size > mostBytes) large.push(file)
  }
  return { large, skipped }
}

/** ripgrep's own messages as skipped paths, each path once. */
function unreadable(root: string, messages: readonly string[]): Skipped[] {
  const reasons = new Map<string, string>()
  for (const message of messages) {
    const [, path, why] = /^rg: (?:\.[/\\])?(.+?): (.+?)(?: \(os error \d+\))?$/.exec(message) ?? []
    reasons.set(join(root, path ?? ''), why === undefined ? message : `${why}.`)
  }
  return [...reasons].map(([path, reason]) => ({ path, reason }))
}

function plain(path: string): string {
  const forward = path.replaceAll('\\', '/')
  return forward.startsWith('./') ? forward.slice(2) : forward
}
