import { join } from 'node:path'
import { app } from 'electron'
import log from 'electron-log/node.js'

/** Where the log file lies. */
export function logFile(): string {
  return join(app.getPath('userData'), 'logs', 'offramp.log')
}

/** Logs to one local file of at most 2 MB; bugs only, no contents of workspaces. */
export function setUpLog(): void {
  log.transports.file.resolvePathFn = logFile
  log.transports.file.maxSize = 2_000_000
  log.transports.console.level = app.isPackaged ? false : 'warn'
  log.errorHandler.startCatching({ showDialog: false })
}

/** Records a bug with the operation it happened in. */
export function logBug(operation: string, stack: string): void {
  log.error(`bug in ${operation}: ${stack}`)
}
