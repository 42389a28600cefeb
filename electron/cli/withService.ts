import { mkdirSync } from 'node:fs'
import { ExpectedError } from '#shared/model/problem.ts'
import { dataFolder } from '../device/dataFolder.ts'
import { type Device, openDevice } from '../device/device.ts'
import { ask, createService, type Service } from '../service/service.ts'
import { inlineRunner } from '../worker/inlineRunner.ts'
import type { Output } from './output.ts'
import type { CommonOptions } from './runCli.ts'

/** Runs `action` on a service of its own and closes it whatever happens; Ctrl-C takes back what the command did. */
export async function withService(
  options: CommonOptions,
  output: Output,
  action: (service: Service) => Promise<void>,
): Promise<void> {
  const device = deviceOf()
  let operations = 0
  let interrupted = false
  let lastNote = ''
  const service = createService({
    author: () => device.author,
    device: device.id,
    now: () => new Date(),
    jobs: inlineRunner(
      ({ state, note }) => {
        if (state !== 'running' || note === '' || note === lastNote) return
        lastNote = note
        output.note(note)
      },
      () => interrupted,
    ),
    emit: (event) => {
      if (event.kind === 'changed') operations += 1
    },
    asOf: options.asOf ?? null,
    autoDerive: false,
    reportBug: (operation, cause) => output.note(`bug in ${operation}: ${String(cause)}`),
  })
  const interrupt = () => {
    interrupted = true
  }
  process.once('SIGINT', interrupt)
  try {
    await action(service)
    if (interrupted) {
      await takeBack(service, operations)
      throw new ExpectedError('cancelled', 'Cancelled.', 'The workspace is as it was before the command.')
    }
  } finally {
    process.off('SIGINT', interrupt)
    await service.close()
  }
}

async function takeBack(service: Service, operations: number): Promise<void> {
  for (let i = 0; i < operations; i += 1) await ask(service, 'changes.undo', {})
}

function deviceOf(): { readonly id: string; readonly author: string } {
  const folder = dataFolder(process.env, process.platform)
  const device = openDeviceOrNull(folder)
  return {
    id: device?.get().device ?? `cli-${process.pid}`,
    author: device?.get().author ?? process.env.USER ?? 'unknown',
  }
}

/** A machine without a writable home still works; its changes then carry a device of this run only. */
function openDeviceOrNull(folder: string): Device | null {
  try {
    mkdirSync(folder, { recursive: true })
    return openDevice(folder)
  } catch {
    return null
  }
}
