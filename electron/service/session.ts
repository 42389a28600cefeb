import { randomBytes } from 'node:crypto'
import type { Receipt } from '#shared/contract/channels/changes.ts'
import type { WorkspaceInfo } from '#shared/contract/channels/workspace.ts'
import type { ServiceEvent } from '#shared/contract/events.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { backUp } from '../store/backup.ts'
import { newestSeq, type Stamp } from '../store/changeLog.ts'
import { countOf, rowById } from '../store/rows.ts'
import { type Written, writeOperation } from '../store/spine.ts'
import { type Reverted, redo, undo } from '../store/undo.ts'
import type { JobRunner } from '../worker/protocol.ts'
import type { DerivationStep, Operation, ServiceContext } from './context.ts'
import { staleSteps } from './derivation.ts'
import { derivationBasis } from './derivationBasis.ts'
import { derive } from './derive.ts'
import { explain, type OpenWorkspace } from './openWorkspace.ts'

/** What a session needs from outside: who and where we are, the clock, the workers, the listeners. */
export interface SessionOptions {
  readonly author: () => string
  readonly device: string
  readonly now: () => Date
  readonly jobs: JobRunner
  readonly emit: (event: ServiceEvent) => void
  /** A status date given on the command line; null uses the program's, else the clock's day. */
  readonly asOf: string | null
  /** Recompute derived data soon after each change, as the app does. */
  readonly autoDerive: boolean
  readonly reportBug: (operation: string, cause: unknown) => void
}

/** One open workspace: the context its handlers get, and what only the service itself may do with it. */
export interface Session {
  readonly context: ServiceContext
  readonly open: OpenWorkspace
  readonly info: () => WorkspaceInfo
  readonly undo: () => Receipt & { skipped: string[] }
  readonly redo: () => Receipt & { skipped: string[] }
  readonly device: string
  readonly close: () => Promise<void>
}

const autoDeriveDelayMs = 150
/** Above this many ids a change event says "many" instead of listing them. */
const listedIds = 2_000

/** Starts a session on an open workspace. */
export function startSession(open: OpenWorkspace, options: SessionOptions): Session {
  const { db } = open
  let derivedSeq = 0
  let deriving: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | null = null
  let closed = false

  const newId = (prefix: string) => `${prefix}-${randomBytes(8).toString('hex')}`
  const stamp = (reason: string): Stamp => ({
    author: options.author(),
    device: options.device,
    now: options.now(),
    operation: newId('o'),
    reason,
  })
  const clockDay = () => localDay(options.now())
  const programDay = () => rowById(db, 'program', 'program')?.statusDate ?? null
  const asOf = () => options.asOf ?? programDay() ?? clockDay()

  function announce(written: Written, label: string): void {
    if (written.changes === 0) return
    const entities = [...written.touched].map(([entity, ids]) => ({
      entity,
      ids: ids.size > listedIds ? null : [...ids],
    }))
    options.emit({ kind: 'changed', seq: written.seq, label, entities })
    if (options.autoDerive) deriveSoon()
  }

  function write<T extends Written>(
    action: (stamp: Stamp) => T,
    label: (result: T) => string,
    reason = '',
  ): Receipt & { result: T } {
    if (open.readOnly) {
      throw new ExpectedError(
        'read-only',
        'This workspace is open for reading only.',
        'Copy it to a folder where you may write and open the copy.',
      )
    }
    const at = stamp(reason)
    try {
      const result = action(at)
      announce(result, label(result))
      return {
        operation: result.changes === 0 ? null : at.operation,
        label: label(result),
        changes: result.changes,
        seq: result.seq,
        result,
      }
    } catch (cause) {
      throw explain(cause, open.path)
    }
  }

  function apply(operation: Operation): Receipt {
    const { result: _, ...receipt } = write(
      (at) =>
        writeOperation(db, at, {
          label: operation.label,
          mutations: operation.mutations,
          kind: 'do',
          target: null,
        }),
      () => operation.label,
      operation.reason,
    )
    return receipt
  }

  function revert(action: typeof undo, verb: string): Receipt & { skipped: string[] } {
    const { result, ...receipt } = write(
      (at): Reverted => action(db, at),
      (done) => `${verb}: ${done.label}`,
    )
    return { ...receipt, skipped: [...result.skipped] }
  }

  function saveDerived(
    step: DerivationStep,
    summary: unknown,
    fill: Parameters<ServiceContext['saveDerived']>[2],
    seq = derivedSeq,
  ): void {
    db.raw.transaction(() => {
      fill(db)
      db.raw
        .prepare(
          `INSERT INTO derived_state (step, seq, as_of, basis, computed_at, summary) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (step) DO UPDATE SET seq = excluded.seq, as_of = excluded.as_of, basis = excluded.basis,
             computed_at = excluded.computed_at, summary = excluded.summary`,
        )
        .run(step, seq, asOf(), derivationBasis, options.now().toISOString(), JSON.stringify(summary))
    })()
    options.emit({ kind: 'derived', step, seq })
  }

  /** One at a time, each pass over what is stale when its turn comes. */
  function ensureDerived(step: DerivationStep): Promise<void> {
    const turn = deriving.then(async () => {
      for (const stale of staleSteps(db, step, asOf())) {
        if (closed) return
        derivedSeq = newestSeq(db)
        await derive(stale, context)
      }
    })
    deriving = turn.catch(() => undefined) // its own caller hears of the failure; the next turn starts clean
    return turn
  }

  function deriveSoon(): void {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      ensureDerived('plan').catch((cause: unknown) => {
        if (!closed) options.reportBug('derive', cause)
      })
    }, autoDeriveDelayMs)
  }

  const context: ServiceContext = {
    path: open.file,
    db,
    apply,
    saveDerived,
    asOf,
    now: options.now,
    author: options.author,
    newId,
    seq: () => newestSeq(db),
    jobs: options.jobs,
    emit: options.emit,
    ensureDerived,
    backup(why) {
      if (!open.readOnly) backUp(db, open.path, why, options.now())
    },
  }

  function info(): WorkspaceInfo {
    const program = rowById(db, 'program', 'program')
    if (program === null) {
      throw new ExpectedError('workspace-damaged', 'The workspace holds no program.', 'Restore a backup.')
    }
    return {
      path: open.path,
      program,
      asOf: asOf(),
      asOfFrom: options.asOf !== null ? 'command' : program.statusDate !== null ? 'program' : 'clock',
      seq: newestSeq(db),
      readOnly: open.readOnly,
      warnings: open.warnings.map((warning) => ({ ...warning })),
      counts: {
        workloads: countOf(db, 'workload'),
        tasks: countOf(db, 'task'),
        findings: countOf(db, 'finding'),
        teams: countOf(db, 'team'),
      },
    }
  }

  if (options.autoDerive) deriveSoon()
  return {
    context,
    open,
    info,
    undo: () => revert(undo, 'Undo'),
    redo: () => revert(redo, 'Redo'),
    device: options.device,
    async close() {
      closed = true
      if (timer !== null) clearTimeout(timer)
      await deriving
      open.close()
    },
  }
}

/** The calendar day where the user is, as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
