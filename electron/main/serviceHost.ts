import { Worker } from 'node:worker_threads'
import type { Envelope } from '#shared/contract/define.ts'
import type { ServiceEvent } from '#shared/contract/events.ts'
import type { Device } from '../device/device.ts'
import type { FromService, ToService } from '../worker/messages.ts'
import { logBug } from './log.ts'

/** The workspace service as the main process sees it: calls go out, events come in. */
export interface ServiceHost {
  readonly call: (name: string, input: unknown) => Promise<Envelope<unknown>>
  /** The same with the envelope as JSON in UTF-8, to be passed on unread. */
  readonly callForBytes: (name: string, input: unknown) => Promise<Uint8Array>
  readonly listen: (listener: (event: ServiceEvent) => void) => void
  readonly setAuthor: (author: string) => void
  /** Closes the workspace cleanly; at most a few seconds, then the thread is ended (SQLite is safe either way). */
  readonly shutDown: () => Promise<void>
}

const shutDownLimitMs = 5_000

/** Starts the service in its own thread, so that no read or write ever blocks the main process. */
export function startService(device: Device): ServiceHost {
  const { device: id, author } = device.get()
  const worker = new Worker(new URL('./serviceThread.js', import.meta.url), {
    workerData: { device: id, author },
  })
  const waiting = new Map<number, (bytes: Uint8Array) => void>()
  const listeners: ((event: ServiceEvent) => void)[] = []
  let seq = 0
  let closed: () => void = () => undefined

  worker.on('message', (message: FromService) => {
    switch (message.kind) {
      case 'reply':
        waiting.get(message.seq)?.(message.bytes)
        waiting.delete(message.seq)
        break
      case 'event':
        for (const listener of listeners) listener(message.event as ServiceEvent) // same
        break
      case 'bug':
        logBug(message.operation, message.stack)
        break
      case 'closed':
        closed()
        break
    }
  })
  worker.on('error', (cause) => {
    logBug('service thread', cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
    for (const answer of waiting.values()) answer(Buffer.from(JSON.stringify(stopped)))
    waiting.clear()
  })

  const post = (message: ToService) => worker.postMessage(message)
  function callForBytes(name: string, input: unknown): Promise<Uint8Array> {
    seq += 1
    const mine = seq
    return new Promise((resolve) => {
      waiting.set(mine, resolve)
      post({ kind: 'call', seq: mine, name, input })
    })
  }

  return {
    callForBytes,
    async call(name, input) {
      const bytes = await callForBytes(name, input)
      return JSON.parse(Buffer.from(bytes).toString()) as Envelope<unknown> // made by the service from an envelope
    },
    listen: (listener) => void listeners.push(listener),
    setAuthor: (name) => post({ kind: 'author', author: name }),
    async shutDown() {
      const done = new Promise<void>((resolve) => {
        closed = resolve
        setTimeout(resolve, shutDownLimitMs).unref()
      })
      post({ kind: 'shutdown' })
      await done
      await worker.terminate()
    },
  }
}

const stopped: Envelope<unknown> = {
  ok: false,
  error: {
    code: 'service-stopped',
    message: 'The workspace service stopped.',
    next: 'Restart Offramp. Everything saved before is safe.',
  },
}
