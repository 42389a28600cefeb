/** An Electron that can be started: where it lies, what it is, and what a child process needs to use it. */
export type Runtime = {
  readonly kind: 'override' | 'official' | 'recipe'
  /** Electron's version, such as `45.4.1`. */
  readonly version: string
  /** Folder that holds the executable; what `ELECTRON_OVERRIDE_DIST_PATH` means. */
  readonly dist: string
  readonly executable: string
  /** Compiled better-sqlite3 for a runtime older than Node-API 10; null where the package's own prebuild runs. */
  readonly sqliteBinding: string | null
  /** Why this one, for the printed line. */
  readonly why: string
}

/** An error the user can mend: the message says what is wrong and the one next step. */
export class RuntimeProblem extends Error {
  override readonly name = 'RuntimeProblem'
}
