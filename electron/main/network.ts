import { session } from 'electron'
import { scheme } from './scheme.ts'

let blocked = 0
let allowed = 0

/** How many network requests were attempted and blocked, and how many got out. */
export function networkCount(): { readonly blocked: number; readonly allowed: number } {
  return { blocked, allowed }
}

const local = new Set([`${scheme}:`, 'devtools:', 'blob:', 'data:', 'about:'])

/** Counts an attempt that was refused before it became a request: by the content policy, or as a navigation. */
export function countBlocked(address: string): void {
  if (URL.canParse(address) && !isLocal(address)) blocked += 1
}

function isLocal(address: string): boolean {
  return local.has(new URL(address).protocol)
}

/** Blocks and counts every request that would leave the machine; refuses every permission but filling the screen. */
export function sealSession(): void {
  const target = session.defaultSession
  target.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isLocal(details.url)
    if (cancel) blocked += 1
    answer({ cancel })
  })
  // A request that is sent in spite of the above is counted too, so that the zero shown is a measured one.
  target.webRequest.onSendHeaders((details) => {
    if (!isLocal(details.url)) allowed += 1
  })
  target.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === 'fullscreen'))
  target.setPermissionCheckHandler(() => false)
  target.setDevicePermissionHandler(() => false)
  target.on('will-download', (event) => event.preventDefault())
  void target.setProxy({ mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:9' })
}
