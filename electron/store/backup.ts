import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ExpectedError } from '#shared/model/problem.ts'
import { newestSeq } from './changeLog.ts'
import { openReadable, type WritableDb } from './database.ts'
import { applicationId } from './migrate.ts'

/** One backup file beside a workspace. */
export interface Backup {
  readonly path: string
  readonly at: string
  readonly why: string
  readonly bytes: number
  readonly changes: number | null
}

/** How many automatic backups are kept. */
export const backupsKept = 10

/** The folder that holds a workspace's automatic backups. */
export function backupFolder(workspace: string): string {
  return `${workspace}-backups`
}

/** Makes an automatic backup unless the newest one already holds the same changes; keeps the last ten. */
export function backUp(db: WritableDb, workspace: string, why: string, now: Date): Backup {
  const changes = newestSeq(db)
  const newest = listBackups(workspace)[0]
  if (newest !== undefined && newest.changes === changes && why === 'open') return newest
  const folder = backupFolder(workspace)
  mkdirSync(folder, { recursive: true })
  const stamp = now
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.(\d{3})Z$/, '$1Z')
  const path = join(folder, `${stamp}_${why.replace(/\W+/g, '-')}_${changes}.offramp`)
  copyDatabase(db, workspace, path)
  for (const old of listBackups(workspace).slice(backupsKept)) rmSync(old.path, { force: true })
  return backupAt(path)
}

/** Copies the database as of now to `out`: into a temporary file, synced, then renamed. */
export function copyDatabase(db: WritableDb, workspace: string, out: string): void {
  const part = `${out}.part`
  rmSync(part, { force: true })
  try {
    const [checkpoint] = db.raw.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[] // documented shape
    if (checkpoint?.busy === 0) copyFileSync(workspace, part)
    else db.raw.prepare('VACUUM INTO ?').run(part)
    syncFile(part)
    renameSync(part, out)
  } finally {
    rmSync(part, { force: true }) // only there when something failed, such as a full disk
  }
}

/** The automatic backups of a workspace, newest first. */
export function listBackups(workspace: string): readonly Backup[] {
  const folder = backupFolder(workspace)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.offramp'))
    .sort()
    .reverse()
    .map((name) => backupAt(join(folder, name)))
}

/** Puts a checked backup in the workspace's place; what was there is kept beside it. The workspace must be closed. */
export function restoreBackup(
  backup: string,
  workspace: string,
  now: Date,
): { readonly keptAs: string | null; readonly changes: number } {
  const changes = checkBackup(backup)
  mkdirSync(dirname(workspace), { recursive: true })
  const part = `${workspace}.restoring`
  copyFileSync(backup, part)
  syncFile(part)
  const keptAs = keepAside(workspace, now)
  renameSync(part, workspace)
  return { keptAs, changes }
}

function checkBackup(path: string): number {
  if (!existsSync(path))
    throw new ExpectedError('backup-missing', `There is no file ${path}.`, 'Pick another backup.')
  try {
    const db = openReadable(path)
    try {
      const isWorkspace = Number(db.raw.pragma('application_id', { simple: true })) === applicationId
      const sound = db.raw.pragma('quick_check(1)', { simple: true }) === 'ok'
      if (isWorkspace && sound) return newestSeq(db)
    } finally {
      db.raw.close()
    }
  } catch (cause) {
    throw damagedBackup(path, cause)
  }
  throw damagedBackup(path, undefined)
}

function damagedBackup(path: string, cause: unknown): ExpectedError {
  return new ExpectedError(
    'backup-damaged',
    `${basename(path)} is not a sound Offramp workspace.`,
    'Pick another backup. Nothing was changed.',
    { cause },
  )
}

/** Links the current files to names that say when they were replaced, so that nothing is lost whatever happens next. */
function keepAside(workspace: string, now: Date): string | null {
  if (!existsSync(workspace)) return null
  const kept = `${workspace}.replaced-${now.toISOString().replace(/[:.]/g, '-')}`
  linkOrCopy(workspace, kept)
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(workspace + suffix)) renameSync(workspace + suffix, kept + suffix)
  }
  return kept
}

/** Some file systems (FAT, some network shares) have no hard links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

function backupAt(path: string): Backup {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z_([\w-]*)_(\d+)\.offramp$/.exec(
    basename(path),
  )
  const stat = statSync(path)
  if (match === null)
    return { path, at: stat.mtime.toISOString(), why: 'copied here', bytes: stat.size, changes: null }
  const [, year, month, day, hour, minute, second, ms, why, changes] = match
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`
  return { path, at, why: (why ?? '').replaceAll('-', ' '), bytes: stat.size, changes: Number(changes) }
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
