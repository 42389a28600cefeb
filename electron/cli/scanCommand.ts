import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { ScanReport } from '#shared/contract/channels/discovery.ts'

/** Adds `scan` with its own options. */
export function scanCommand(program: Command): Command {
  return program
    .command('scan')
    .description('find Claude in code, logs, bills and AI-BOMs')
    .argument('<path...>', 'folders and files')
    .option('--no-store', 'only tell; needs no workspace')
    .option('--no-ignore', 'also read what .gitignore leaves out')
    .option('--archives', 'look into zip and tar.gz archives')
}

/** What a scan is asked for, from the command's paths and options. */
export function scanInput(given: unknown, options: Readonly<Record<string, unknown>>) {
  const paths = (Array.isArray(given) ? given : []).map((path) => resolve(String(path)))
  return { paths, ignoreFiles: options.ignore !== false, archives: options.archives === true }
}

/** A report under the keys the command promises. */
export function reported({ files, bytes, seconds, findings, skipped, coverage }: ScanReport) {
  const lines = findings.map((one) => {
    const { path, line, kind, use, rule, model, confidence, source, detail, place, facts } = one
    return { path, line, kind, use, rule, model, confidence, source, detail, place, facts }
  })
  return { files, bytes, seconds, findings: lines, skipped, coverage }
}
