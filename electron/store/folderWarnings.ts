import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A reason to worry about where a workspace lies, with the next step. */
export interface FolderWarning {
  readonly code: string
  readonly message: string
  readonly next: string
}

const synced: readonly (readonly [RegExp, string])[] = [
  [/[\\/]OneDrive( - [^\\/]+)?[\\/]/i, 'OneDrive'],
  [/[\\/]Dropbox( \([^\\/]+\))?[\\/]/i, 'Dropbox'],
  [/[\\/](Google ?Drive|GoogleDrive-[^\\/]+|My Drive)[\\/]/i, 'Google Drive'],
  [/[\\/](Mobile Documents|iCloud ?Drive)[\\/]/i, 'iCloud Drive'],
  [/[\\/]Box( Sync)?[\\/]/i, 'Box'],
  [/[\\/]Nextcloud[\\/]/i, 'Nextcloud'],
]
const networkTypes = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'fuse.sshfs',
  '9p',
  'afs',
  'davfs',
  'fuse.davfs2',
])

/** Warns of cloud-synced and network folders, where another machine may write under SQLite's feet. */
export function folderWarnings(path: string, mounts: string = readMounts()): readonly FolderWarning[] {
  const full = resolve(path)
  const service = synced.find(([pattern]) => pattern.test(full))?.[1]
  if (service !== undefined) {
    return [
      {
        code: 'synced-folder',
        message: `This workspace lies in a folder that ${service} copies. A copy made half-way through a write, or a second machine's copy, can damage it.`,
        next: 'Keep the workspace on a local disk and share it by backup or bundle.',
      },
    ]
  }
  if (!full.startsWith('\\\\') && !networkTypes.has(mountTypeOf(full, mounts))) return []
  return [
    {
      code: 'network-folder',
      message:
        'This workspace lies on a network drive. Network drives do not lock and flush files as SQLite needs, so two machines can damage it.',
      next: 'Keep the workspace on a local disk and share it by backup or bundle.',
    },
  ]
}

/** File-system type of the longest mount point above a path, from the text of /proc/mounts; empty when unknown. */
export function mountTypeOf(path: string, mounts: string): string {
  let best = ''
  let type = ''
  for (const line of mounts.split('\n')) {
    const [, rawPoint, fileSystem] = line.split(' ')
    if (rawPoint === undefined || fileSystem === undefined) continue
    const point = rawPoint.replaceAll('\\040', ' ')
    const inside = path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`)
    if (inside && point.length >= best.length) {
      best = point
      type = fileSystem
    }
  }
  return type
}

function readMounts(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8')
  } catch {
    return '' // not Linux: only the path itself can tell
  }
}
