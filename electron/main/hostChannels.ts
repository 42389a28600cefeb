import { existsSync, statSync, writeFileSync } from 'node:fs'
import { app, type BrowserWindow, clipboard, shell } from 'electron'
import type { HostChannelName, Output, ParsedInput } from '#shared/contract/contract.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { Device } from '../device/device.ts'
import { openDialog, saveDialog } from './dialogs.ts'
import { logFile } from './log.ts'
import type { ServiceHost } from './serviceHost.ts'
import type { Startup } from './startup.ts'

/** The host's answer to each of its channels. */
export type HostChannels = {
  readonly [N in HostChannelName]: (input: ParsedInput<N>) => Output<N> | Promise<Output<N>>
}

/** What the host's channels stand on. */
export interface HostParts {
  readonly window: BrowserWindow
  readonly device: Device
  readonly service: ServiceHost
  readonly network: () => { readonly blocked: number; readonly allowed: number }
  readonly startup: Startup
}

/** Everything only the desktop can do. Files are written only where the user just said so in a dialog. */
export function setUpHostChannels({ window, device, service, network, startup }: HostParts): HostChannels {
  const granted = new Set<string>()
  service.listen((event) => {
    if (event.kind === 'workspace' && event.path !== null) void remember(event.path)
  })

  async function remember(path: string): Promise<void> {
    const current = await service.call('workspace.current', {})
    const info = current.ok ? (current.value as Output<'workspace.current'>) : null // the channel's output
    device.remember(path, info?.program.name ?? '', new Date())
    window.setTitle(info === null ? 'Offramp' : `${info.program.name} - Offramp`)
  }

  function requireGranted(path: string): void {
    if (granted.has(path)) return
    throw new ExpectedError(
      'not-chosen',
      'That file was not chosen in a dialog.',
      'Choose where to save and try again.',
    )
  }

  return {
    'app.info': async () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions.chrome ?? '',
      node: process.versions.node,
      sqlite: await sqliteVersion(service),
      platform: `${process.platform} ${process.arch}`,
      dataFolder: app.getPath('userData'),
      logFile: logFile(),
      networkBlocked: network().blocked,
      networkAllowed: network().allowed,
      isPackaged: app.isPackaged,
    }),
    'app.startProblem': () => startup.outcome(),
    'app.recent': () => device.get().recent.map((entry) => ({ ...entry, exists: existsSync(entry.path) })),
    'app.forgetRecent': ({ path }) => {
      device.set({ recent: device.get().recent.filter((entry) => entry.path !== path) })
      return null
    },
    'app.defaultFolder': () => app.getPath('documents'),
    'dialog.open': ({ purpose }) => openDialog(window, purpose),
    'dialog.save': async ({ name, extension }) => {
      const path = await saveDialog(window, name, extension)
      if (path !== null) granted.add(path)
      return path
    },
    'file.write': ({ path, text, base64 }) => {
      requireGranted(path)
      writeFileSync(path, base64 === undefined ? (text ?? '') : Buffer.from(base64, 'base64'))
      return { bytes: statSync(path).size }
    },
    'file.reveal': ({ path }) => {
      shell.showItemInFolder(path)
      return null
    },
    'page.pdf': async ({ path, landscape }) => {
      requireGranted(path)
      const pdf = await window.webContents.printToPDF({
        landscape,
        printBackground: true,
        preferCSSPageSize: true,
      })
      writeFileSync(path, pdf)
      return { bytes: pdf.byteLength }
    },
    'page.print': () => {
      window.webContents.print({ printBackground: true })
      return null
    },
    'clipboard.write': async ({ text }) => {
      await clipboard.writeText(text)
      return null
    },
    // A promise since Electron 45, a plain string before.
    'clipboard.read': async () => await clipboard.readText(),
    'device.get': () => ({ author: device.get().author, settings: device.get().settings }),
    'device.set': ({ author, settings }) => {
      if (author !== undefined && author !== '') {
        device.set({ author })
        service.setAuthor(author)
      }
      if (settings !== undefined) device.set({ settings: { ...device.get().settings, ...settings } })
      return null
    },
  }
}

async function sqliteVersion(service: ServiceHost): Promise<string> {
  const info = await service.call('service.info', {})
  return info.ok ? (info.value as Output<'service.info'>).sqlite : 'unknown' // the channel's output
}
