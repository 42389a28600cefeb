import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { callChannel, eventChannel } from '../preload/channels.ts'
import type { Answer } from './answer.ts'
import { refused } from './refused.ts'
import { appUrl } from './scheme.ts'
import type { ServiceHost } from './serviceHost.ts'

interface IpcParts {
  readonly window: BrowserWindow
  readonly service: ServiceHost
  /** Still loading when the window starts to: the contract's checks are large, and nothing is called before. */
  readonly answer: Promise<Answer>
}

/** The only use of ipcMain: checks the sender, has the input parsed, and answers with a result envelope as JSON bytes. */
export function setUpIpc({ window, service, answer }: IpcParts): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Uint8Array> => {
    if (!isOurs(event, window)) return refused('foreign-sender', 'This window may not call Offramp.')
    return (await answer)(name, input)
  })
  service.listen((message) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, message)
  })
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
