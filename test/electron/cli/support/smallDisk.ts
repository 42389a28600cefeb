import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { Place, StartOptions } from './offramp.ts'

/** A place whose disk has room for `bytes`, and how to run commands there. */
export interface SmallDisk {
  readonly place: Place
  /** A real file system that runs full, or a limit on how long a file may grow where none can be mounted. */
  readonly kind: 'tmpfs' | 'file-size-limit'
  readonly limited: StartOptions
  readonly remove: () => void
}

/** Puts the place's workspace on a small disk: tmpfs for who may mount one (root), else RLIMIT_FSIZE. */
export function smallDisk(place: Place, bytes: number): SmallDisk {
  const folder = place.path('disk')
  mkdirSync(folder)
  const there: Place = { ...place, workspace: `${folder}/program.offramp` }
  if (mountTmpfs(folder, bytes)) {
    return { place: there, kind: 'tmpfs', limited: {}, remove: () => execFileSync('umount', [folder]) }
  }
  return { place: there, kind: 'file-size-limit', limited: fileSizeLimit(bytes), remove: () => undefined }
}

/** Lets no file of the command grow beyond `bytes`: what a full quota or a FAT disk does. */
export function fileSizeLimit(bytes: number): StartOptions {
  const script = 'ulimit -f "$0" && exec "$@"' // in blocks of 512 bytes, by POSIX
  return { before: ['sh', '-c', script, String(Math.floor(bytes / 512))] }
}

function mountTmpfs(folder: string, bytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false // not root, or a container without that right
  }
}
