import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, createService, type Service } from '#electron/service/service.ts'
import { inlineRunner } from '#electron/worker/inlineRunner.ts'
import type { ChannelName, Input, Output } from '#shared/contract/contract.ts'
import type { ServiceEvent } from '#shared/contract/events.ts'
import type { Mutation } from '#shared/model/change.ts'

/** A real service on a real workspace file in a temporary folder. */
export interface TestWorkspace {
  readonly service: Service
  readonly path: string
  readonly folder: string
  readonly events: readonly ServiceEvent[]
  readonly call: <N extends ChannelName>(name: N, input: Input<N>) => Promise<Output<N>>
  readonly apply: (label: string, mutations: readonly Mutation[]) => Promise<Output<'changes.apply'>>
  readonly close: () => Promise<void>
}

export interface TestWorkspaceOptions {
  /** Status date; default 2026-03-16, a Monday between the directive and the deadline. */
  readonly asOf?: string
  readonly sample?: boolean
  readonly device?: string
  /** The clock; default advances one second a reading from the status date, so that results are reproducible. */
  readonly now?: () => Date
  /** Leave the workspace uncreated. */
  readonly empty?: boolean
}

/** Opens a fresh test workspace; call `close` in afterEach. */
export async function openTestWorkspace(options: TestWorkspaceOptions = {}): Promise<TestWorkspace> {
  const asOf = options.asOf ?? '2026-03-16'
  const folder = mkdtempSync(join(tmpdir(), 'offramp-test-'))
  const path = join(folder, 'program.offramp')
  const events: ServiceEvent[] = []
  const service = createService({
    author: () => 'tester',
    device: options.device ?? 'device-a',
    now: options.now ?? steppingClock(asOf),
    jobs: inlineRunner((report) => events.push({ kind: 'job', ...report })),
    emit: (event) => events.push(event),
    asOf,
    autoDerive: false,
    reportBug: (operation, cause) => {
      throw new Error(operation, { cause })
    },
  })
  const call = <N extends ChannelName>(name: N, input: Input<N>) => ask(service, name, input)
  if (options.sample === true) await call('workspace.createSample', { path })
  else if (options.empty !== true) await call('workspace.create', { path, name: 'Test program' })
  return {
    service,
    path,
    folder,
    events,
    call,
    apply: (label, mutations) => call('changes.apply', { label, mutations: [...mutations] }),
    async close() {
      await service.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function steppingClock(day: string): () => Date {
  let time = Date.parse(`${day}T12:00:00Z`)
  return () => {
    time += 1_000
    return new Date(time)
  }
}
