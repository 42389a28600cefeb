import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type ChannelName,
  contract,
  type Input,
  type Output,
  type ParsedInput,
} from '#shared/contract/contract.ts'
import type { Envelope } from '#shared/contract/define.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { sampleProgram } from '#shared/sample/sampleProgram.ts'
import { addMonths } from '#shared/time/addMonths.ts'
import { copyDatabase, listBackups, restoreBackup } from '../store/backup.ts'
import { sqliteVersion } from '../store/database.ts'
import { digest } from '../store/digest.ts'
import { lockWorkspace } from '../store/lock.ts'
import { currentVersion } from '../store/migrate.ts'
import { redoable, undoable } from '../store/undo.ts'
import { createWorkspace, defaultDirectiveDate } from './createWorkspace.ts'
import { handlers, type LifecycleName } from './handlers/index.ts'
import { explain, openWorkspace } from './openWorkspace.ts'
import { localDay, type Session, type SessionOptions, startSession } from './session.ts'

/** The workspace service: one open workspace at a time, every channel of the contract but the host's. */
export interface Service {
  /** Parses the input, runs the handler, and answers with a value or an expected failure; bugs throw. */
  readonly call: (name: string, input: unknown) => Promise<Envelope<unknown>>
  readonly close: () => Promise<void>
}

type Lifecycle = { readonly [N in LifecycleName]: (input: ParsedInput<N>) => Output<N> | Promise<Output<N>> }

/** Creates a service with no workspace open. */
export function createService(options: SessionOptions): Service {
  let session: Session | null = null

  function current(): Session {
    if (session === null) {
      throw new ExpectedError('no-workspace', 'No workspace is open.', 'Open or create one first.')
    }
    return session
  }

  async function close(): Promise<void> {
    const closing = session
    session = null
    if (closing === null) return
    await closing.close()
    options.emit({ kind: 'workspace', path: null })
  }

  async function open(path: string) {
    const wanted = resolve(path)
    if (session?.open.path === wanted) return session.info()
    // Open the new one first: when that fails, the old one stays as it was.
    const opened = openWorkspace(wanted, options.now())
    await close()
    session = startSession(opened, options)
    options.emit({ kind: 'workspace', path: wanted })
    return session.info()
  }

  async function restore(backup: string, target: string | undefined) {
    const path = resolve(target ?? current().open.path)
    const wasOpen = session?.open.path === path
    if (wasOpen) await close()
    try {
      const done = restoreLocked(resolve(backup), path, options.now())
      await open(path)
      return {
        keptAs: done.keptAs,
        restoredFrom: backup,
        restoredAt: options.now().toISOString(),
        changesInBackup: done.changes,
      }
    } catch (cause) {
      // A backup that was refused leaves the workspace as it was, and open if it was open.
      if (wasOpen && session === null) await open(path)
      throw cause
    }
  }

  const lifecycle: Lifecycle = {
    'service.info': () => ({ sqlite: sqliteVersion(), format: currentVersion }),
    'workspace.current': () => session?.info() ?? null,
    'workspace.open': ({ path }) => open(path),
    'workspace.create': ({
      path,
      name,
      directiveDate = defaultDirectiveDate,
      deadline = addMonths(directiveDate, 6),
    }) => {
      createWorkspace({
        path,
        name,
        directiveDate,
        deadline,
        author: options.author(),
        device: options.device,
        now: options.now(),
      })
      return open(path)
    },
    'workspace.createSample': ({ path }) => {
      const asOf = options.asOf ?? localDay(options.now())
      const sample = sampleProgram(asOf)
      createWorkspace({
        path,
        ...sample,
        author: options.author(),
        device: options.device,
        now: options.now(),
      })
      return open(path)
    },
    'workspace.close': async () => {
      await close()
      return null
    },
    'workspace.backup': ({ out }) => {
      const { open: file, context } = current()
      if (out === undefined) {
        context.backup('asked for')
        const newest = listBackups(file.path)[0]
        if (newest === undefined)
          throw new ExpectedError(
            'read-only',
            'A workspace open for reading only is not backed up.',
            'Give a file to back up to.',
          )
        return newest
      }
      copyDatabase(file.db, file.file, resolve(out))
      return {
        path: resolve(out),
        at: options.now().toISOString(),
        why: 'asked for',
        bytes: statSync(out).size,
        changes: context.seq(),
      }
    },
    'workspace.backups': ({ path }) => [...listBackups(path ?? current().open.path)],
    'workspace.restore': ({ backup, path }) => restore(backup, path),
    'workspace.verify': async () => {
      const input = { path: current().open.file }
      const { ok, database, chain } = await options.jobs.run('verify', input, {
        label: 'Check the workspace',
      })
      return { ok, database: [...database], chain }
    },
    'workspace.digest': () => digest(current().context.db),
    'derive.ensure': async ({ step }) => {
      await current().context.ensureDerived(step)
      return null
    },
    'jobs.cancel': ({ jobId }) => ({ cancelled: options.jobs.cancel(jobId) }),
    'changes.undo': () => current().undo(),
    'changes.redo': () => current().redo(),
    'changes.stack': () => {
      const { context, device } = current()
      return { undo: undoable(context.db, device), redo: redoable(context.db, device) }
    },
  }

  function dispatch(name: ChannelName, input: unknown): unknown {
    if (Object.hasOwn(lifecycle, name)) return lifecycle[name as LifecycleName](input as never) // parsed by the channel's schema
    const handler = handlers[name as keyof typeof handlers] as (context: unknown, input: unknown) => unknown // own channels only
    return handler(current().context, input)
  }

  return {
    async call(name, input) {
      try {
        const channel = serviceChannel(name)
        return { ok: true, value: await dispatch(channel, parseInput(channel, input)) }
      } catch (thrown) {
        const cause = explain(thrown, session?.open.path ?? '')
        if (cause instanceof ExpectedError) return { ok: false, error: cause.problem }
        throw cause
      }
    },
    close,
  }
}

/** Nobody else may have the workspace open while its file is replaced. */
function restoreLocked(backup: string, path: string, now: Date) {
  const lock = lockWorkspace(path)
  try {
    return restoreBackup(backup, path, now)
  } finally {
    lock.release()
  }
}

function serviceChannel(name: string): ChannelName {
  if (Object.hasOwn(contract, name) && contract[name as ChannelName].side === 'service')
    return name as ChannelName // just checked
  throw new ExpectedError(
    'unknown-channel',
    `There is no command named "${name}".`,
    'Use one of the commands of this version.',
  )
}

/** Checks an input against its channel; names the first field that is wrong. */
export function parseInput<N extends ChannelName>(name: N, input: unknown): ParsedInput<N> {
  const parsed = contract[name].input.safeParse(input)
  if (parsed.success) return parsed.data as ParsedInput<N> // the channel's own schema
  const issue = parsed.error.issues[0]
  const where = issue === undefined || issue.path.length === 0 ? 'its input' : issue.path.join('.')
  throw new ExpectedError(
    'invalid-input',
    `${name}: ${where}: ${issue?.message ?? 'not valid'}.`,
    'Correct the value and try again. Nothing was changed.',
  )
}

/** Calls a channel with its types, throwing the problem of a failed one: for command line and tests. */
export async function ask<N extends ChannelName>(
  service: Service,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const envelope = await service.call(name, input)
  if (envelope.ok) return envelope.value as Output<N> // the handler's return type
  const { code, message, next, detail } = envelope.error
  throw new ExpectedError(code, message, next, detail === undefined ? {} : { detail })
}
