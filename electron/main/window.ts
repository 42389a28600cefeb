import { fileURLToPath } from 'node:url'
import { BrowserWindow, type Event as ElectronEvent } from 'electron'
import { z } from 'zod'
import type { Device } from '../device/device.ts'
import { countBlocked } from './network.ts'
import { appUrl } from './scheme.ts'
import type { ServiceHost } from './serviceHost.ts'

const bounds = z.object({
  width: z.number(),
  height: z.number(),
  x: z.number(),
  y: z.number(),
})

/** Creates the one sealed window: sandboxed, isolated, without Node, going nowhere but its own address. */
export function createWindow(device: Device): BrowserWindow {
  const saved = bounds.safeParse(device.get().settings.window)
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...(saved.success ? saved.data : {}),
    minWidth: 800,
    minHeight: 560,
    show: false,
    backgroundColor: '#f7f7f8',
    title: 'Offramp',
    webPreferences: {
      preload: fileURLToPath(new URL('../preload/index.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  seal(window)
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    if (!window.isMinimized())
      device.set({ settings: { ...device.get().settings, window: { ...window.getNormalBounds() } } })
  })
  void window.loadURL(appUrl)
  return window
}

function seal(window: BrowserWindow): void {
  const contents = window.webContents
  const deny = (event: ElectronEvent) => event.preventDefault()
  const denyAndCount = (event: ElectronEvent<{ readonly url: string }>) => {
    event.preventDefault()
    countBlocked(event.url)
  }
  // Neither the policy nor request filters cover WebRTC: without this it sends STUN packets past the (dead) proxy.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(({ url }) => {
    countBlocked(url)
    return { action: 'deny' }
  })
  contents.on('will-navigate', deny)
  contents.on('will-redirect', deny)
  contents.on('will-frame-navigate', denyAndCount) // the main frame's too
  contents.on('will-attach-webview', deny)
}

/** Brings the window to the front for a second start, and opens the file it was given. */
export function focusWindow(window: BrowserWindow, service: ServiceHost, path: string | null): void {
  if (window.isMinimized()) window.restore()
  window.focus()
  if (path !== null) void service.call('workspace.open', { path })
}
