import type { Migration } from '../migrate.ts'

/** Dated proof of removal, made by re-scans. */
export const removalEvidence: Migration = {
  version: 20,
  name: 'removal evidence',
  sql: `
CREATE TABLE removal_evidence (
  id TEXT NOT NULL PRIMARY KEY,
  workload_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  seen_on TEXT NOT NULL,
  place TEXT NOT NULL,
  detail TEXT NOT NULL,
  facts TEXT NOT NULL
) STRICT;
CREATE INDEX removal_evidence_workload ON removal_evidence (workload_id);
`,
}
