import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ScanOptions, type ScanResult, scan } from '#electron/discover/scan.ts'

/** A folder of files made for one test. */
export interface Tree {
  readonly folder: string
  readonly write: (path: string, content: string | Uint8Array) => string
  readonly scan: (options?: Partial<ScanOptions>) => Promise<ScanResult>
  readonly remove: () => void
}

export function makeTree(): Tree {
  const folder = mkdtempSync(join(tmpdir(), 'offramp-scan-'))
  return {
    folder,
    write(path, content) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      return file
    },
    scan: (options = {}) =>
      scan(
        [folder],
        { ignoreFiles: true, archives: false, ...options },
        { progress: () => undefined, cancelled: () => false },
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** One model-invocation log record; bodies hold words that must never come out. */
export function invocation(day: string, change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    timestamp: `${day}T10:00:00Z`,
    accountId: '111122223333',
    identity: { arn: 'arn:aws:sts::111122223333:assumed-role/letters/fn-1' },
    region: 'us-gov-west-1',
    requestId: day,
    operation: 'Converse',
    modelId: 'us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0',
    input: {
      inputContentType: 'application/json',
      inputBodyJson: { text: 'PROMPTWORDS' },
      inputTokenCount: 100,
    },
    output: {
      outputContentType: 'application/json',
      outputBodyJson: { text: 'ANSWERWORDS' },
      outputTokenCount: 20,
    },
    schemaType: 'ModelInvocationLog',
    schemaVersion: '1.0',
    ...change,
  })
}
