import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type ChannelName, contract, type HostChannelName } from '#shared/contract/contract.ts'
import type { Envelope } from '#shared/contract/define.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { callChannel, eventChannel } from '../preload/channels.ts'
import type { HostChannels } from './hostChannels.ts'
import { logBug } from './log.ts'
import { appUrl } from './scheme.ts'
import type { ServiceHost } from './serviceHost.ts'

interface IpcParts {
  readonly window: BrowserWindow
  readonly service: ServiceHost
  readonly host: HostChannels
  /** Calls wait for the first workspace to be open (or not), so that the first screen is never wrong. */
  readonly startup: Promise<void>
}

/** The only use of ipcMain: checks the sender, parses the input, and answers with a result envelope as JSON bytes. */
export function setUpIpc({ window, service, host, startup }: IpcParts): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Uint8Array> => {
    if (!isOurs(event, window)) return refused('foreign-sender', 'This window may not call Offramp.')
    if (typeof name !== 'string' || !Object.hasOwn(contract, name))
      return refused('unknown-channel', 'There is no such command.')
    const channel = name as ChannelName // just checked
    const parsed = contract[channel].input.safeParse(input)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      return refused(
        'invalid-input',
        `${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`,
      )
    }
    await startup
    if (contract[channel].side === 'service') return service.callForBytes(name, parsed.data)
    return Buffer.from(JSON.stringify(await answerAsHost(host, channel as HostChannelName, parsed.data))) // the other side
  })
  service.listen((message) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, message)
  })
}

async function answerAsHost(
  host: HostChannels,
  name: HostChannelName,
  input: unknown,
): Promise<Envelope<unknown>> {
  try {
    return { ok: true, value: await host[name](input as never) } // parsed by the channel's schema
  } catch (cause) {
    if (cause instanceof ExpectedError) return { ok: false, error: cause.problem }
    logBug(name, cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
    return {
      ok: false,
      error: {
        code: 'bug',
        message: 'Something went wrong inside Offramp.',
        next: 'Try again.',
        detail: `${name}: ${String(cause)}`,
      },
    }
  }
}

function isOurs(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame
  return (
    frame !== null &&
    event.sender === window.webContents &&
    frame === window.webContents.mainFrame &&
    frame.url.split(/[?#]/)[0] === appUrl
  )
}

function refused(code: string, message: string): Uint8Array {
  const error = { code, message, next: 'This is a bug in Offramp or a tampered window: restart it.' }
  return Buffer.from(JSON.stringify({ ok: false, error } satisfies Envelope<unknown>))
}
