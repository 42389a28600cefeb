import { openReadable } from '../../store/database.ts'
import { type Verification, verify as verifyDb } from '../../store/verify.ts'
import type { Job } from '../protocol.ts'

/** Checks a workspace file on a connection of its own: database, audit chain, rows against the log. */
export const verify: Job<{ readonly path: string }, Verification> = ({ path }, control) => {
  const db = openReadable(path)
  try {
    control.progress(null, 'Checking')
    // One transaction, so that what is checked is one state even while edits go on.
    return db.raw.transaction(() => verifyDb(db))()
  } finally {
    db.raw.close()
  }
}
