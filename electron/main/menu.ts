import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { ServiceEvent } from '#shared/contract/events.ts'
import { eventChannel } from '../preload/channels.ts'

/** The application menu; its items ask the window to act, where the same commands live in the palette. */
export function setUpMenu(window: BrowserWindow): void {
  const ask = (command: string) => () => {
    const message: ServiceEvent = { kind: 'menu', command }
    window.webContents.send(eventChannel, message)
  }
  const item = (label: string, command: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: ask(command),
    // The window handles its own shortcuts, so that text fields keep theirs; the menu only shows them.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: '&File',
      submenu: [
        item('New workspace…', 'workspace.new', 'CmdOrCtrl+Shift+N'),
        item('Open workspace…', 'workspace.open', 'CmdOrCtrl+O'),
        line,
        item('Import a file…', 'import', 'CmdOrCtrl+I'),
        item('Export this view…', 'export', 'CmdOrCtrl+E'),
        item('Back up now', 'backup'),
        line,
        item('Print…', 'print', 'CmdOrCtrl+P'),
        item('Close workspace', 'workspace.close'),
        { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('Undo', 'undo', 'CmdOrCtrl+Z'),
        item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Command palette', 'palette', 'CmdOrCtrl+K'),
        line,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } satisfies MenuItemConstructorOptions]),
      ],
    },
    { label: '&Help', submenu: [item('Keyboard shortcuts', 'shortcuts'), item('About Offramp', 'about')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
