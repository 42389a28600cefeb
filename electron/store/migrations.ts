import type { Migration } from './migrate.ts'
import { base } from './migrations/0010_base.ts'

/** All migrations in order. Append only. */
export const migrations: readonly Migration[] = [base]
