import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '#shared/contract/bridge.ts'
import { callChannel, eventChannel } from './channels.ts'

contextBridge.exposeInMainWorld('offramp', {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  listen: (listener) => {
    const forward = (_event: unknown, message: Parameters<typeof listener>[0]) => listener(message)
    ipcRenderer.on(eventChannel, forward)
    return () => ipcRenderer.off(eventChannel, forward)
  },
  // Only the renderer calls it, with a File of a drop event.
  pathOf: (file) => webUtils.getPathForFile(file as File),
} satisfies Bridge)
