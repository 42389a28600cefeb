import type { Receipt } from '#shared/contract/channels/changes.ts'
import type { ChannelName, Output, ParsedInput } from '#shared/contract/contract.ts'
import type { ServiceEvent } from '#shared/contract/events.ts'
import type { Mutation } from '#shared/model/change.ts'
import type { ReadableDb, WritableDb } from '../store/database.ts'
import type { JobRunner } from '../worker/protocol.ts'

/** One user act: its label (shown in undo), reason, and what it asks for. */
export interface Operation {
  readonly label: string
  readonly reason?: string
  readonly mutations: readonly Mutation[]
}

/** Steps whose results are recomputed from the inputs and never merged, in order of dependence. */
export const derivationSteps = ['scope', 'assess', 'plan'] as const
export type DerivationStep = (typeof derivationSteps)[number]

/** What every command and query of an open workspace gets. */
export interface ServiceContext {
  readonly path: string
  readonly db: ReadableDb
  /** The spine: the only way to write entities. All or nothing; throws ExpectedError on bad input. */
  readonly apply: (operation: Operation) => Receipt
  /**
   * Runs `write` in one transaction; for `derived_*` tables only. Records the step's state, with the change sequence it
   * was computed from (absent: the one at which the running pass of `ensureDerived` began).
   */
  readonly saveDerived: (
    step: DerivationStep,
    summary: unknown,
    write: (db: WritableDb) => void,
    seq?: number,
  ) => void
  /** The status date, `YYYY-MM-DD`. */
  readonly asOf: () => string
  readonly now: () => Date
  readonly author: () => string
  readonly newId: (prefix: string) => string
  /** Newest change sequence. */
  readonly seq: () => number
  readonly jobs: JobRunner
  readonly emit: (event: ServiceEvent) => void
  /** Recomputes the stale ones among a step and the steps before it. */
  readonly ensureDerived: (step: DerivationStep) => Promise<void>
  /** Makes a backup beside the workspace (keeps the last ten). */
  readonly backup: (why: string) => void
}

/** The handlers of some channels, by name; inputs arrive parsed. */
export type Handlers<N extends ChannelName> = {
  readonly [K in N]: (context: ServiceContext, input: ParsedInput<K>) => Output<K> | Promise<Output<K>>
}
