/** What is read of one archive at most; what lies beyond is listed as skipped, so that a bomb costs no more than this. */
export const archiveLimits = {
  /** A zip is held in memory while it is read. */
  zipBytes: 96 * 1_024 * 1_024,
  entries: 50_000,
  entryBytes: 8 * 1_024 * 1_024,
  unpackedBytes: 1_024 * 1_024 * 1_024,
} as const

/** One file inside an archive. */
export interface ArchiveEntry {
  readonly name: string
  /** Null: left unread, for the reason given. */
  readonly bytes: Buffer | null
  readonly reason: string
}
