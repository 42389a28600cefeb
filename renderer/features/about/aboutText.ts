import type { Output } from '#shared/contract/contract.ts'

/** Versions and counts as lines of text, for a report of a problem. Holds no path and no name of a person. */
export function aboutText(info: Output<'app.info'>): string {
  return [
    `Offramp ${info.version}${info.isPackaged ? '' : ' (development)'}`,
    `Electron ${info.electron}, Chromium ${info.chromium}, Node.js ${info.node}, SQLite ${info.sqlite}`,
    info.platform,
    `Network requests: ${info.networkAllowed} sent, ${info.networkBlocked} blocked`,
  ].join('\n')
}
