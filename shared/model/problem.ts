import { z } from 'zod'

/** What a person sees of an expected failure: a stable code, what happened, and what to do next. */
export const problem = z.strictObject({
  code: z.string(),
  message: z.string(),
  next: z.string(),
  detail: z.string().optional(),
})
export type Problem = z.infer<typeof problem>

/** An expected failure, as against a bug: thrown across layers, turned into a `Problem` at the edges. */
export class ExpectedError extends Error {
  readonly problem: Problem
  constructor(code: string, message: string, next: string, options?: { cause?: unknown; detail?: string }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ExpectedError'
    this.problem =
      options?.detail === undefined
        ? { code, message, next }
        : { code, message, next, detail: options.detail }
  }
}

/** A diagnosis of the user's data: never thrown, always listed, with its subjects and a next step. */
export const diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  next: z.string(),
  subjects: z.array(z.strictObject({ entity: z.string(), id: z.string(), label: z.string() })),
})
export type Diagnostic = z.infer<typeof diagnostic>

/** Fails to compile when a union has a case left; throws if reached at run time. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
