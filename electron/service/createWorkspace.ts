import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { create, type Mutation } from '#shared/model/change.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { seedAuthorities } from '#shared/policy/seedAuthorities.ts'
import { openWritable } from '../store/database.ts'
import { writeMeta } from '../store/meta.ts'
import { migrate } from '../store/migrate.ts'
import { writeOperation } from '../store/spine.ts'
import { explain } from './openWorkspace.ts'

/** The presidential directive's date and six calendar months later, the defaults of a new program. */
export const defaultDirectiveDate = '2026-02-27'

export interface NewWorkspace {
  readonly path: string
  readonly name: string
  readonly directiveDate: string
  readonly deadline: string
  /** More mutations of the same first operation (the sample program). */
  readonly mutations?: Iterable<Mutation>
  readonly author: string
  readonly device: string
  readonly now: Date
}

/** Creates a workspace file; it appears whole or not at all, and never replaces an existing file. */
export function createWorkspace(wanted: NewWorkspace): void {
  const path = resolve(wanted.path)
  if (existsSync(path)) {
    throw new ExpectedError(
      'already-exists',
      `There is already a file ${path}.`,
      'Pick another name, or open that file. It was not touched.',
    )
  }
  const part = `${path}.creating-${randomBytes(4).toString('hex')}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    fill(part, wanted)
    place(part, path)
  } catch (cause) {
    throw explain(cause, path)
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(part + suffix, { force: true })
  }
}

/** A hard link never replaces a file; file systems without links fall back to a rename. */
function place(part: string, path: string): void {
  try {
    linkSync(part, path)
  } catch (cause) {
    if (existsSync(path)) throw cause
    renameSync(part, path)
  }
}

function fill(part: string, wanted: NewWorkspace): void {
  const db = openWritable(part, { mustExist: false })
  try {
    migrate(db)
    writeMeta(db, 'workspace_id', randomBytes(16).toString('hex'))
    const program = create('program', 'program', {
      name: wanted.name,
      directiveDate: wanted.directiveDate,
      deadline: wanted.deadline,
    })
    const stamp = {
      author: wanted.author,
      device: wanted.device,
      now: wanted.now,
      operation: `o-${randomBytes(8).toString('hex')}`,
      reason: '',
    }
    const mutations = [program, ...seedAuthorities(), ...(wanted.mutations ?? [])]
    writeOperation(db, stamp, { label: `Create ${wanted.name}`, mutations, kind: 'base', target: null })
    db.raw.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.raw.close()
  }
}
