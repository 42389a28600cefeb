import { app } from 'electron'
import { openDevice } from '../device/device.ts'
import { setUpIpc } from './ipc.ts'
import { setUpLog } from './log.ts'
import { setUpMenu } from './menu.ts'
import { networkCount, sealSession } from './network.ts'
import { registerScheme, serveApp } from './protocol.ts'
import { startService } from './serviceHost.ts'
import { openFirst, requestedPath } from './startup.ts'
import { createWindow, focusWindow } from './window.ts'

// Before anything else: schemes must be known before the app is ready, and a second start hands over its file.
registerScheme()
setUpLog()
if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  // The service thread starts while Electron is still getting ready: it is what the first screen waits for.
  const device = openDevice(app.getPath('userData'))
  const service = startService(device)
  const startup = openFirst(service, device, requestedPath(process.argv))

  app.whenReady().then(() => {
    sealSession()
    serveApp()
    const window = createWindow(device)
    // Loaded while the window's own process starts.
    const answer = import('./answer.ts').then(({ makeAnswer }) =>
      makeAnswer({ window, device, service, network: networkCount, startup }),
    )
    setUpIpc({ window, service, answer })
    setUpMenu(window)
    app.on('second-instance', (_event, argv) => focusWindow(window, service, requestedPath(argv)))
  })

  app.on('window-all-closed', () => {
    void service.shutDown().finally(() => app.quit())
  })
}
