import { mkdirSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { ExpectedError } from '#shared/model/problem.ts'
import { dataFolder } from '../device/dataFolder.ts'
import { type Device, openDevice } from '../device/device.ts'
import { ask, createService, type Service } from '../service/service.ts'
import { inlineRunner } from '../worker/inlineRunner.ts'
import type { Output } from './output.ts'
import type { CommonOptions } from './runCli.ts'

/** Runs `action` on a service of its own and closes it whatever happens; Ctrl-C takes back what the command did. */
export async function withService<T>(
  options: CommonOptions,
  output: Output,
  action: (service: Service) => Promise<T>,
): Promise<T> {
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
  const stopIfInterrupted = async () => {
    await hearSignals()
    if (interrupted)
      throw new ExpectedError('cancelled', 'Cancelled.', 'The workspace is as it was before the command.')
  }
  const stoppable: Service = {
    ...service,
    call: async (name, input) => {
      await stopIfInterrupted()
      return service.call(name, input)
    },
  }
  process.once('SIGINT', interrupt)
  try {
    const result = await action(stoppable)
    await stopIfInterrupted()
    return result
  } catch (cause) {
    if (interrupted) await takeBack(service, operations)
    throw cause
  } finally {
    process.off('SIGINT', interrupt)
    await service.close()
  }
}

/** Jobs run in this thread; a signal that came meanwhile is heard once the event loop has gone round. */
async function hearSignals(): Promise<void> {
  await nextTurn()
  await nextTurn()
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
