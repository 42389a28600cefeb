import type { Envelope } from '#shared/contract/define.ts'

/** The answer to a call that should never have been made, as JSON bytes. */
export function refused(code: string, message: string): Uint8Array {
  const error = { code, message, next: 'This is a bug in Offramp or a tampered window: restart it.' }
  return Buffer.from(JSON.stringify({ ok: false, error } satisfies Envelope<unknown>))
}
