import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { basename, join } from 'node:path'
import { z } from 'zod'

const file = z.object({
  device: z.string().regex(/^[\w.-]{4,64}$/),
  author: z.string().min(1).max(200),
  recent: z.array(z.object({ path: z.string(), name: z.string(), openedAt: z.string() })).max(50),
  settings: z.record(z.string(), z.json()),
})
type DeviceFile = z.infer<typeof file>

/** What belongs to this machine and user, not to a workspace: identity, recent files, window and screen settings. */
export interface Device {
  readonly get: () => DeviceFile
  readonly set: (change: Partial<DeviceFile>) => void
  readonly remember: (path: string, name: string, now: Date) => void
}

/** Reads (or starts) the device file in a folder; a damaged one is set aside, never fatal. */
export function openDevice(folder: string): Device {
  const path = join(folder, 'device.json')
  let state = readDevice(path)

  function set(change: Partial<DeviceFile>): void {
    state = { ...state, ...change }
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${path}.part`, JSON.stringify(state, null, 1))
    renameSync(`${path}.part`, path)
  }

  if (!existsSync(path)) set({})
  return {
    get: () => state,
    set,
    remember(workspace, name, now) {
      const others = state.recent.filter((entry) => entry.path !== workspace)
      const entry = {
        path: workspace,
        name: name === '' ? basename(workspace) : name,
        openedAt: now.toISOString(),
      }
      set({ recent: [entry, ...others].slice(0, 20) })
    },
  }
}

function readDevice(path: string): DeviceFile {
  if (existsSync(path)) {
    const parsed = file.safeParse(parseJson(readFileSync(path, 'utf8')))
    if (parsed.success) return parsed.data
    renameSync(path, `${path}.damaged`)
  }
  return { device: `d${randomBytes(6).toString('hex')}`, author: userName(), recent: [], settings: {} }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // fails the schema check; the file is then set aside
  }
}

function userName(): string {
  try {
    return userInfo().username || 'unknown'
  } catch {
    return 'unknown' // some locked-down systems have no user entry
  }
}
