import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { ExpectedError } from '#shared/model/problem.ts'
import { backUp, listBackups } from '../store/backup.ts'
import { openWritable, type WritableDb } from '../store/database.ts'
import { type FolderWarning, folderWarnings } from '../store/folderWarnings.ts'
import { lockWorkspace, type WorkspaceLock } from '../store/lock.ts'
import { currentVersion, migrate, schemaVersion } from '../store/migrate.ts'

/** An open workspace file: its connection, how it was opened, and how to close it. */
export interface OpenWorkspace {
  /** The file the user named. */
  readonly path: string
  /** The file that is really open: a copy when the folder can't be written. Jobs open this one. */
  readonly file: string
  readonly db: WritableDb
  readonly readOnly: boolean
  readonly warnings: readonly FolderWarning[]
  readonly close: () => void
}

/** Opens an existing workspace: lock, soundness check, backup, migration. Throws ExpectedError with a next step. */
export function openWorkspace(named: string, now: Date): OpenWorkspace {
  const path = resolve(named)
  requireFile(path)
  if (!canWrite(path)) return openCopy(path, notWritable)
  try {
    return openForWriting(path, now)
  } catch (thrown) {
    const cause = explain(thrown, path)
    // On a full disk SQLite can't even read in place; people must still get at their data.
    if (cause instanceof ExpectedError && cause.problem.code === 'disk-full') return openCopy(path, diskFull)
    throw cause
  }
}

function openForWriting(path: string, now: Date): OpenWorkspace {
  const lock = lockWorkspace(path)
  try {
    return openLocked(path, lock, now)
  } catch (cause) {
    lock.release()
    throw cause
  }
}

const notWritable: FolderWarning = {
  code: 'read-only',
  message: 'This workspace or its folder can’t be written, so it was opened for reading only.',
  next: 'Copy it to a folder where you may write, then open the copy to make changes.',
}

const diskFull: FolderWarning = {
  code: 'disk-full',
  message: 'The disk of this workspace is full, so it was opened for reading only.',
  next: 'Free some space, then open it again to make changes.',
}

function openLocked(path: string, lock: WorkspaceLock, now: Date): OpenWorkspace {
  const db = openSound(path)
  try {
    const { version } = schemaVersion(db)
    backUp(db, path, version < currentVersion ? 'migration' : 'open', now)
    migrate(db)
  } catch (cause) {
    db.raw.close()
    throw explain(cause, path)
  }
  return {
    path,
    file: path,
    db,
    readOnly: false,
    warnings: folderWarnings(path),
    close() {
      db.raw.close()
      lock.release()
    },
  }
}

/** A workspace that can't be written is opened from a copy, so that plans can still be computed and looked at. */
function openCopy(path: string, why: FolderWarning): OpenWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'offramp-'))
  const file = join(folder, basename(path))
  for (const suffix of ['', '-wal']) if (existsSync(path + suffix)) copyWritable(path + suffix, file + suffix)
  const db = openSound(file)
  migrate(db)
  return {
    path,
    file,
    db,
    readOnly: true,
    warnings: [why, ...folderWarnings(path)],
    close() {
      db.raw.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A copy takes over the permissions of its original, which may forbid to write. */
function copyWritable(from: string, to: string): void {
  copyFileSync(from, to)
  chmodSync(to, 0o600)
}

function openSound(path: string): WritableDb {
  let db: WritableDb | null = null
  try {
    db = openWritable(path)
    const { isWorkspace, version } = schemaVersion(db)
    if (!isWorkspace || version === 0) throw notAWorkspace(path)
    if (db.raw.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged(path, undefined)
    return db
  } catch (cause) {
    db?.raw.close()
    throw explain(cause, path)
  }
}

/** No space, no quota, a file larger than allowed; SHMSIZE is SQLite's own index beside the file. */
const diskFullCodes: ReadonlySet<string> = new Set([
  'SQLITE_FULL',
  'SQLITE_IOERR_SHMSIZE',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
])

/** A folder that is missing, is no folder, or stands where the file should go. */
const placeCodes: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ENAMETOOLONG',
  'EINVAL',
  'ERR_INVALID_ARG_VALUE',
])

/** Turns SQLite's own failures into ones a person can act on; others pass through. */
export function explain(cause: unknown, path: string): unknown {
  if (cause instanceof ExpectedError || !(cause instanceof Error) || !('code' in cause)) return cause
  const code = String(cause.code)
  if (code === 'SQLITE_NOTADB') return notAWorkspace(path)
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR_SHORT')) return damaged(path, cause)
  if (diskFullCodes.has(code)) {
    return new ExpectedError(
      'disk-full',
      'The disk is full.',
      'Free some space and try again. Everything saved before is safe.',
      { cause },
    )
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return new ExpectedError(
      'disk-error',
      `The disk could not be read or written (${code}).`,
      'Check the drive, then try again. Everything saved before is safe.',
      { cause },
    )
  }
  if (/^SQLITE_(READONLY|CANTOPEN)/.test(code) || code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new ExpectedError(
      'read-only',
      `${path} can’t be written.`,
      'Choose a folder where you may write.',
      { cause },
    )
  }
  if (placeCodes.has(code)) {
    return new ExpectedError(
      'bad-place',
      'There is no such place to write to.',
      'Choose a file name in a folder that exists.',
      { cause },
    )
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return new ExpectedError(
      'workspace-in-use',
      'Another program holds this workspace.',
      'Close it there, then try again.',
      { cause },
    )
  }
  return cause
}

function requireFile(path: string): void {
  if (!existsSync(path)) {
    throw new ExpectedError(
      'workspace-missing',
      `There is no file ${path}.`,
      `Check the path, or create a workspace there with "init". ${backupHint(path)}`.trim(),
    )
  }
  if (statSync(path).isDirectory()) {
    throw new ExpectedError('not-a-workspace', `${path} is a folder.`, 'Name the .offramp file inside it.')
  }
}

/** A file that has backups beside it was a workspace once: then it is damaged, not something else. */
function notAWorkspace(path: string): ExpectedError {
  if (listBackups(path).length > 0) return damaged(path, undefined)
  return new ExpectedError(
    'not-a-workspace',
    `${basename(path)} is not an Offramp workspace.`,
    `Pick a .offramp file; to bring in a spreadsheet, import it. ${backupHint(path)}`.trim(),
  )
}

function damaged(path: string, cause: unknown): ExpectedError {
  return new ExpectedError(
    'workspace-damaged',
    `${basename(path)} is damaged.`,
    `Restore a backup; the damaged file is kept. ${backupHint(path)}`.trim(),
    { cause },
  )
}

function backupHint(path: string): string {
  const newest = listBackups(path)[0]
  return newest === undefined ? '' : `The newest backup is ${newest.path} (${newest.at}).`
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false // the next step is to open a copy, which says so
  }
}
