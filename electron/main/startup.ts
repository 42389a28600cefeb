import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Problem } from '#shared/model/problem.ts'
import type { Device } from '../device/device.ts'
import type { ServiceHost } from './serviceHost.ts'

/** What happened to the workspace that was to be opened at start. */
export interface Startup {
  /** Settles when the attempt is over, whatever its outcome. */
  readonly settled: Promise<void>
  readonly outcome: () => { readonly path: string; readonly problem: Problem } | null
}

/** The `.offramp` file named on the command line, if any. */
export function requestedPath(argv: readonly string[]): string | null {
  const named = argv.slice(1).find((argument) => argument.endsWith('.offramp') && !argument.startsWith('-'))
  return named === undefined ? null : resolve(named)
}

/** Opens the file asked for, else the one used last; a failure is kept for the first screen to show. */
export function openFirst(service: ServiceHost, device: Device, requested: string | null): Startup {
  const last = device.get().recent[0]?.path
  const path = requested ?? (last !== undefined && existsSync(last) ? last : null)
  let outcome: { path: string; problem: Problem } | null = null
  const settled = path === null ? Promise.resolve() : attempt(path)

  async function attempt(wanted: string): Promise<void> {
    const envelope = await service.call('workspace.open', { path: wanted })
    if (!envelope.ok) outcome = { path: wanted, problem: envelope.error }
  }

  return { settled, outcome: () => outcome }
}
