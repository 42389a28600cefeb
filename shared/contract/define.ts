import type { z } from 'zod'
import type { Problem } from '../model/problem.ts'

/** Where a channel is answered: the workspace service (also without a window) or the desktop host. */
export type Side = 'service' | 'host'

/** One channel: whether it may change anything, who answers, and the checks of its input and output. */
export interface Channel<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'query' | 'command'
  readonly side: Side
  readonly input: I
  readonly output: O
}

/** A read; it never writes. */
export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Channel<I, O> {
  return { kind: 'query', side: 'service', input, output }
}

/** A write, or long work that ends in one. */
export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Channel<I, O> {
  return { kind: 'command', side: 'service', input, output }
}

/** A channel answered by the desktop host (windows, dialogs, printing). */
export function host<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Channel<I, O> {
  return { kind: 'command', side: 'host', input, output }
}

/** What comes back over any channel: a value, or an expected failure with a next step. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Problem }
