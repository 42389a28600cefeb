import { type ScanOptions, type ScanResult, scan } from '../../discover/scan.ts'
import type { Job } from '../protocol.ts'

export interface ScanJobInput {
  readonly paths: readonly string[]
  readonly options: ScanOptions
}

/** Reads code, logs and bills and tells what of Claude is in them; writes nothing. */
export const scanJob: Job<ScanJobInput, ScanResult> = ({ paths, options }, control) =>
  scan(paths, options, control)
