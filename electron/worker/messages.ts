import type { Problem } from '#shared/model/problem.ts'

/** What a job thread is told. */
export type ToJob =
  | { readonly kind: 'run'; readonly seq: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly seq: number }
  /** End when idle; a thread must not be ended from outside while native code runs in it. */
  | { readonly kind: 'finish' }

/** What a job thread tells back; every message names the run it belongs to. */
export type FromJob =
  | {
      readonly kind: 'progress'
      readonly seq: number
      readonly fraction: number | null
      readonly note: string
    }
  | { readonly kind: 'done'; readonly seq: number; readonly output: unknown }
  | { readonly kind: 'cancelled'; readonly seq: number }
  | { readonly kind: 'expected'; readonly seq: number; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly seq: number; readonly operation: string; readonly error: unknown }

/** What the service thread is told by the host. */
export type ToService =
  | { readonly kind: 'call'; readonly seq: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'author'; readonly author: string }
  | { readonly kind: 'shutdown' }

/** What the service thread tells the host. */
export type FromService =
  | { readonly kind: 'reply'; readonly seq: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'event'; readonly event: unknown }
  | { readonly kind: 'bug'; readonly operation: string; readonly stack: string }
  | { readonly kind: 'closed' }
