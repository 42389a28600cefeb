import { z } from 'zod'
import { problem } from '#shared/model/problem.ts'
import { host } from '../define.ts'

export const appInfo = z.strictObject({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  sqlite: z.string(),
  platform: z.string(),
  dataFolder: z.string(),
  logFile: z.string(),
  /** Network requests attempted by the window and blocked, since start. */
  networkBlocked: z.number().int(),
  /** Network requests that got out: always 0, counted not assumed. */
  networkAllowed: z.number().int(),
  isPackaged: z.boolean(),
})

export const recentWorkspace = z.strictObject({
  path: z.string(),
  name: z.string(),
  openedAt: z.string(),
  exists: z.boolean(),
})

/** What only the desktop can do: dialogs, printing, clipboard, window, recent files, settings of this device. */
export const hostChannels = {
  'app.info': host(z.strictObject({}), appInfo),
  /** Why the workspace that was to be opened at start is not open. */
  'app.startProblem': host(z.strictObject({}), z.strictObject({ path: z.string(), problem }).nullable()),
  'app.recent': host(z.strictObject({}), z.array(recentWorkspace)),
  'app.forgetRecent': host(z.strictObject({ path: z.string() }), z.null()),
  'app.defaultFolder': host(z.strictObject({}), z.string()),
  'dialog.open': host(
    z.strictObject({ purpose: z.enum(['workspace', 'import', 'backup', 'catalog', 'rules']) }),
    z.string().nullable(),
  ),
  'dialog.save': host(
    z.strictObject({
      purpose: z.enum(['workspace', 'sample', 'export', 'backup', 'template', 'chart', 'pdf']),
      name: z.string().max(200),
      extension: z.enum(['offramp', 'csv', 'xlsx', 'html', 'png', 'pdf', 'json']),
    }),
    z.string().nullable(),
  ),
  /** Writes a text or base64 file to a path that came from `dialog.save`. */
  'file.write': host(
    z.strictObject({
      path: z.string(),
      text: z.string().max(50_000_000).optional(),
      base64: z.string().max(100_000_000).optional(),
    }),
    z.strictObject({ bytes: z.number() }),
  ),
  'file.reveal': host(z.strictObject({ path: z.string() }), z.null()),
  'page.pdf': host(
    z.strictObject({ path: z.string(), landscape: z.boolean() }),
    z.strictObject({ bytes: z.number() }),
  ),
  'page.print': host(z.strictObject({}), z.null()),
  'clipboard.write': host(z.strictObject({ text: z.string().max(50_000_000) }), z.null()),
  'clipboard.read': host(z.strictObject({}), z.string()),
  'device.get': host(
    z.strictObject({}),
    z.strictObject({ author: z.string(), settings: z.record(z.string(), z.json()) }),
  ),
  'device.set': host(
    z.strictObject({
      author: z.string().max(200).optional(),
      settings: z.record(z.string(), z.json()).optional(),
    }),
    z.null(),
  ),
}
