CREATE INDEX capacity_team ON capacity (team_id);

CREATE INDEX change_entity ON change (entity_id, entity);

CREATE INDEX change_kind ON change (entity, seq);

CREATE INDEX change_operation ON change (operation);

CREATE INDEX finding_workload ON finding (workload_id);

CREATE INDEX link_from ON link (from_task_id);

CREATE INDEX link_to ON link (to_task_id);

CREATE INDEX removal_evidence_workload ON removal_evidence (workload_id);

CREATE INDEX requirement_workload ON requirement (workload_id);

CREATE INDEX task_team ON task (team_id);

CREATE INDEX task_workload ON task (workload_id);

CREATE INDEX waiver_workload ON waiver (workload_id);

CREATE INDEX workload_wave ON workload (wave_id);

CREATE TABLE authority (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  date TEXT NOT NULL,
  effective_from TEXT,
  effective_to TEXT,
  covers TEXT NOT NULL,
  effect TEXT NOT NULL,
  source_url TEXT NOT NULL,
  confidence TEXT NOT NULL,
  as_of TEXT NOT NULL,
  deadline TEXT,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE baseline (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  finish TEXT,
  schedule TEXT NOT NULL
) STRICT;

CREATE TABLE calendar_event (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  team_id TEXT
) STRICT;

CREATE TABLE capacity (
  id TEXT NOT NULL PRIMARY KEY,
  team_id TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT,
  people REAL NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE catalog (
  id TEXT NOT NULL PRIMARY KEY,
  version TEXT NOT NULL,
  as_of TEXT NOT NULL,
  source TEXT NOT NULL,
  entries TEXT NOT NULL
) STRICT;

CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  hlc TEXT NOT NULL,
  author TEXT NOT NULL,
  device TEXT NOT NULL,
  operation TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('create', 'set', 'delete')),
  field TEXT,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
  id TEXT NOT NULL PRIMARY KEY,
  alternative_id TEXT NOT NULL,
  runner_up_id TEXT,
  rationale TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  evidence TEXT NOT NULL
) STRICT;

CREATE TABLE derived_assessment (
  workload_id TEXT NOT NULL PRIMARY KEY,
  best_id TEXT,
  best_name TEXT,
  verdict TEXT,
  unknowns INTEGER NOT NULL,
  current_cost REAL,
  current_basis TEXT NOT NULL,
  ranked TEXT NOT NULL,
  warnings TEXT NOT NULL
) STRICT;

CREATE TABLE derived_scope (
  workload_id TEXT NOT NULL PRIMARY KEY,
  scope TEXT NOT NULL,
  confidence TEXT,
  conflict INTEGER NOT NULL,
  result TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE derived_state (
  step TEXT NOT NULL PRIMARY KEY,
  seq INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  basis TEXT NOT NULL,
  computed_at TEXT NOT NULL,
  summary TEXT NOT NULL
) STRICT;

CREATE TABLE derived_task (
  task_id TEXT NOT NULL PRIMARY KEY,
  workload_id TEXT NOT NULL,
  start INTEGER NOT NULL,
  finish INTEGER NOT NULL,
  slack INTEGER,
  critical INTEGER NOT NULL,
  holds TEXT NOT NULL
) STRICT;

CREATE TABLE derived_workload (
  workload_id TEXT NOT NULL PRIMARY KEY,
  start INTEGER,
  finish INTEGER,
  due INTEGER,
  due_from TEXT,
  slack INTEGER,
  percent REAL,
  why TEXT NOT NULL,
  p80 INTEGER,
  p_due REAL
) STRICT;

CREATE TABLE finding (
  id TEXT NOT NULL PRIMARY KEY,
  workload_id TEXT,
  source TEXT NOT NULL,
  kind TEXT NOT NULL,
  use TEXT NOT NULL,
  path TEXT NOT NULL,
  line INTEGER,
  rule TEXT NOT NULL,
  model TEXT NOT NULL,
  confidence REAL NOT NULL,
  detail TEXT NOT NULL,
  facts TEXT NOT NULL,
  seen_on TEXT NOT NULL,
  state TEXT NOT NULL,
  dismiss_reason TEXT NOT NULL
) STRICT;

CREATE TABLE import_mapping (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  profile TEXT NOT NULL,
  columns TEXT NOT NULL
) STRICT;

CREATE TABLE link (
  id TEXT NOT NULL PRIMARY KEY,
  from_task_id TEXT NOT NULL,
  to_task_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  lag_days INTEGER NOT NULL
) STRICT;

CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE operation (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  author TEXT NOT NULL,
  device TEXT NOT NULL,
  at TEXT NOT NULL,
  changes INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('base', 'do', 'undo', 'redo')),
  target TEXT,
  undone_by TEXT
) STRICT;

CREATE TABLE program (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  directive_date TEXT NOT NULL,
  deadline TEXT NOT NULL,
  deadline_authority_id TEXT,
  status_date TEXT,
  plan_start TEXT,
  marking TEXT NOT NULL,
  designation TEXT NOT NULL,
  federal_holidays INTEGER NOT NULL
) STRICT;

CREATE TABLE removal_evidence (
  id TEXT NOT NULL PRIMARY KEY,
  workload_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  seen_on TEXT NOT NULL,
  place TEXT NOT NULL,
  detail TEXT NOT NULL,
  facts TEXT NOT NULL
) STRICT;

CREATE TABLE requirement (
  id TEXT NOT NULL PRIMARY KEY,
  workload_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  needed INTEGER NOT NULL,
  value TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE saved_view (
  id TEXT NOT NULL PRIMARY KEY,
  screen TEXT NOT NULL,
  name TEXT NOT NULL,
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE scope_review (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  scope TEXT NOT NULL,
  reason TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  reviewed_on TEXT NOT NULL,
  evidence TEXT NOT NULL,
  review_again_on TEXT
) STRICT;

CREATE TABLE scope_rule (
  id TEXT NOT NULL PRIMARY KEY,
  enabled INTEGER NOT NULL,
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE task (
  id TEXT NOT NULL PRIMARY KEY,
  workload_id TEXT NOT NULL,
  phase TEXT NOT NULL,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  team_id TEXT,
  people REAL NOT NULL,
  optimistic_days REAL NOT NULL,
  likely_days REAL NOT NULL,
  pessimistic_days REAL NOT NULL,
  assignee TEXT NOT NULL,
  pinned_start TEXT,
  actual_start TEXT,
  actual_finish TEXT,
  percent REAL NOT NULL,
  remaining_days REAL,
  blocked_reason TEXT NOT NULL,
  blocked_since TEXT,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE task_template (
  id TEXT NOT NULL PRIMARY KEY,
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE team (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  organization TEXT NOT NULL,
  lead TEXT NOT NULL,
  people REAL NOT NULL,
  skills TEXT NOT NULL
) STRICT;

CREATE TABLE waiver (
  id TEXT NOT NULL PRIMARY KEY,
  workload_id TEXT NOT NULL,
  state TEXT NOT NULL,
  authority_id TEXT,
  approved_by TEXT NOT NULL,
  requested_on TEXT,
  "from" TEXT,
  until TEXT,
  conditions TEXT NOT NULL,
  mitigation TEXT NOT NULL
) STRICT;

CREATE TABLE wave (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  start_on TEXT,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE workload (
  rowno INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  kind TEXT NOT NULL,
  component TEXT NOT NULL,
  organization TEXT NOT NULL,
  email_domain TEXT NOT NULL,
  owner TEXT NOT NULL,
  contractor TEXT NOT NULL,
  contract TEXT NOT NULL,
  environment TEXT,
  impact_level TEXT,
  region TEXT NOT NULL,
  criticality TEXT,
  stage TEXT NOT NULL,
  tags TEXT NOT NULL,
  claude_use TEXT NOT NULL,
  route TEXT,
  vendor TEXT NOT NULL,
  models TEXT NOT NULL,
  features TEXT NOT NULL,
  input_tokens_per_month REAL,
  output_tokens_per_month REAL,
  monthly_cost_usd REAL,
  users INTEGER,
  due_date TEXT,
  wave_id TEXT,
  moved_on TEXT,
  notes TEXT NOT NULL,
  source TEXT NOT NULL,
  extra TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE workload_fts USING fts5(
  id UNINDEXED, key, name, description, organization, component, owner, contract, vendor, tags, notes,
  content = 'workload', content_rowid = 'rowno', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER workload_fts_delete AFTER DELETE ON workload BEGIN
  INSERT INTO workload_fts (workload_fts, rowid, id, key, name, description, organization, component, owner, contract, vendor, tags, notes)
  VALUES ('delete', old.rowno, old.id, old.key, old.name, old.description, old.organization, old.component, old.owner, old.contract, old.vendor, old.tags, old.notes);
END;

CREATE TRIGGER workload_fts_insert AFTER INSERT ON workload BEGIN
  INSERT INTO workload_fts (rowid, id, key, name, description, organization, component, owner, contract, vendor, tags, notes)
  VALUES (new.rowno, new.id, new.key, new.name, new.description, new.organization, new.component, new.owner, new.contract, new.vendor, new.tags, new.notes);
END;

CREATE TRIGGER workload_fts_update
AFTER UPDATE OF key, name, description, organization, component, owner, contract, vendor, tags, notes ON workload BEGIN
  INSERT INTO workload_fts (workload_fts, rowid, id, key, name, description, organization, component, owner, contract, vendor, tags, notes)
  VALUES ('delete', old.rowno, old.id, old.key, old.name, old.description, old.organization, old.component, old.owner, old.contract, old.vendor, old.tags, old.notes);
  INSERT INTO workload_fts (rowid, id, key, name, description, organization, component, owner, contract, vendor, tags, notes)
  VALUES (new.rowno, new.id, new.key, new.name, new.description, new.organization, new.component, new.owner, new.contract, new.vendor, new.tags, new.notes);
END;
