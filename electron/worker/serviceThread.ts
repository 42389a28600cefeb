import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { Envelope } from '#shared/contract/define.ts'
import { createService } from '../service/service.ts'
import type { FromService, ToService } from './messages.ts'
import { threadRunner } from './threadRunner.ts'

/** Entry of the service thread: owns the workspace's one read-write connection, so that the window never waits. */
const startData = z.strictObject({ device: z.string(), author: z.string() })

const port = parentPort
if (port === null) throw new Error('serviceThread must run as a worker')
const start = startData.parse(workerData)
let author = start.author

const jobs = threadRunner(new URL('./jobThread.js', import.meta.url), (report) =>
  send({ kind: 'event', event: { kind: 'job', ...report } }),
)
const service = createService({
  author: () => author,
  device: start.device,
  now: () => new Date(),
  jobs,
  emit: (event) => send({ kind: 'event', event }),
  asOf: null,
  autoDerive: true,
  reportBug,
})

port.on('message', (message: ToService) => {
  switch (message.kind) {
    case 'author':
      author = message.author
      break
    case 'call':
      void answer(message.seq, message.name, message.input)
      break
    case 'shutdown':
      void shutDown()
      break
  }
})

async function answer(seq: number, name: string, input: unknown): Promise<void> {
  try {
    reply(seq, await service.call(name, input))
  } catch (cause) {
    reportBug(name, cause)
    const error = {
      code: 'bug',
      message: 'Something went wrong inside Offramp.',
      next: 'Your saved work is safe. Try again; if it happens again, send the details to the people who support you.',
      detail: `${name}: ${cause instanceof Error ? cause.message : String(cause)}`,
    }
    reply(seq, { ok: false, error })
  }
}

/** Envelopes leave as JSON bytes: made here, off the main loop, handed over without a copy, passed on unread. */
function reply(seq: number, envelope: Envelope<unknown>): void {
  const bytes = new TextEncoder().encode(JSON.stringify(envelope))
  const message: FromService = { kind: 'reply', seq, bytes }
  port?.postMessage(message, [bytes.buffer])
}

async function shutDown(): Promise<void> {
  await service.close()
  await jobs.close()
  send({ kind: 'closed' })
}

function reportBug(operation: string, cause: unknown): void {
  send({ kind: 'bug', operation, stack: stackOf(cause) })
}

function stackOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const inner = cause.cause === undefined ? '' : `\ncaused by: ${stackOf(cause.cause)}`
  return `${cause.stack ?? cause.message}${inner}`
}

function send(message: FromService): void {
  port?.postMessage(message)
}
