import type { Migration } from './migrate.ts'
import { base } from './migrations/0010_base.ts'
import { removalEvidence } from './migrations/0020_removal_evidence.ts'

/** All migrations in order. Append only. */
export const migrations: readonly Migration[] = [base, removalEvidence]
