import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder where the app keeps this device's identity and settings, as Electron names it; for the command line. */
export function dataFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Offramp')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Offramp')
  return join(env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'Offramp')
}
