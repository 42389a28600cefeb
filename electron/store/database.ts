import Database from 'better-sqlite3'

/** A connection that may read. */
export interface ReadableDb {
  readonly raw: Database.Database
}

/** A connection that may write: only the spine, derivations, migrations and backups take one. */
export interface WritableDb extends ReadableDb {
  readonly writable: true
}

/** Environment variable naming a compiled better-sqlite3 for runtimes whose Node-API the prebuilds do not fit. */
export const bindingVariable = 'OFFRAMP_SQLITE_BINDING'

/** Opens (and creates if asked) a workspace file read-write: WAL, foreign keys, full durability. */
export function openWritable(path: string, options?: { readonly mustExist?: boolean }): WritableDb {
  const raw = new Database(path, {
    fileMustExist: options?.mustExist ?? true,
    timeout: 5_000,
    ...bindingOptions(),
  })
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  raw.pragma('trusted_schema = OFF')
  raw.pragma('cell_size_check = ON')
  return { raw, writable: true }
}

/** Opens an existing workspace file for reading only; workers use this beside the service's connection. */
export function openReadable(path: string): ReadableDb {
  const raw = new Database(path, { readonly: true, fileMustExist: true, timeout: 5_000, ...bindingOptions() })
  raw.pragma('trusted_schema = OFF')
  return { raw }
}

/** The compiled binding to use on runtimes below Node-API 10, where the environment names one; nothing elsewhere. */
export function bindingOptions(): { nativeBinding?: string } {
  const path = process.env[bindingVariable]
  if (path === undefined || path === '' || Number(process.versions.napi ?? 0) >= 10) return {}
  return { nativeBinding: path }
}

/** The version of the SQLite that is linked in. */
export function sqliteVersion(): string {
  const raw = new Database(':memory:', bindingOptions())
  try {
    return String(raw.prepare('SELECT sqlite_version()').pluck().get())
  } finally {
    raw.close()
  }
}
