import { Worker } from 'node:worker_threads'
import { ExpectedError } from '#shared/model/problem.ts'
import { cancelledError, type JobListener } from './inlineRunner.ts'
import type { FromJob, ToJob } from './messages.ts'
import type { JobRunner } from './protocol.ts'

interface Running {
  readonly jobId: string
  readonly label: string
  readonly flag: Int32Array
  readonly resolve: (output: unknown) => void
  readonly reject: (cause: unknown) => void
}

/** A runner whose threads can be shut down. */
export interface ThreadRunner extends JobRunner {
  readonly close: () => Promise<void>
}

/** Runs each job in a worker thread; idle threads are kept (at most two) so that the next job starts at once. */
export function threadRunner(entry: URL, listen: JobListener): ThreadRunner {
  const idle: Worker[] = []
  const busy = new Map<Worker, Running>()
  let count = 0

  function finish(worker: Worker, state: 'done' | 'failed' | 'cancelled'): Running | undefined {
    const running = busy.get(worker)
    busy.delete(worker)
    if (running !== undefined)
      listen({
        jobId: running.jobId,
        label: running.label,
        progress: state === 'done' ? 1 : null,
        note: '',
        state,
      })
    return running
  }

  function retire(worker: Worker): void {
    if (idle.length < 2) idle.push(worker)
    else void finishThread(worker)
  }

  function receive(worker: Worker, message: FromJob): void {
    switch (message.kind) {
      case 'progress': {
        const running = busy.get(worker)
        if (running !== undefined) {
          listen({
            jobId: running.jobId,
            label: running.label,
            progress: message.fraction,
            note: message.note,
            state: 'running',
          })
        }
        break
      }
      case 'done':
        finish(worker, 'done')?.resolve(message.output)
        retire(worker)
        break
      case 'cancelled':
        finish(worker, 'cancelled')?.reject(cancelledError())
        retire(worker)
        break
      case 'expected': {
        const { code, message: text, next, detail } = message.problem
        finish(worker, 'failed')?.reject(
          new ExpectedError(code, text, next, detail === undefined ? {} : { detail }),
        )
        retire(worker)
        break
      }
      case 'failed':
        finish(worker, 'failed')?.reject(
          new Error(`the job "${message.operation}" failed`, { cause: message.error }),
        )
        retire(worker)
        break
    }
  }

  function spawn(): Worker {
    const worker = new Worker(entry)
    worker.on('message', (message: FromJob) => receive(worker, message))
    worker.on('error', (cause) => finish(worker, 'failed')?.reject(new Error('a worker stopped', { cause })))
    worker.on('exit', () => {
      const position = idle.indexOf(worker)
      if (position >= 0) idle.splice(position, 1)
      finish(worker, 'failed')?.reject(new Error('a worker ended before its job was done'))
    })
    worker.unref()
    return worker
  }

  return {
    run(name, input, { jobId = `job-${++count}`, label }) {
      const worker = idle.pop() ?? spawn()
      const flag = new SharedArrayBuffer(4)
      return new Promise((resolve, reject) => {
        // The registry pairs each name with its output.
        busy.set(worker, {
          jobId,
          label,
          flag: new Int32Array(flag),
          resolve: resolve as (output: unknown) => void,
          reject,
        })
        listen({ jobId, label, progress: null, note: '', state: 'running' })
        const request: ToJob = { kind: 'run', seq: count, name, input }
        worker.postMessage({ request, flag })
      })
    },
    cancel(jobId) {
      for (const running of busy.values()) {
        if (running.jobId !== jobId) continue
        Atomics.store(running.flag, 0, 1)
        return true
      }
      return false
    },
    async close() {
      for (const { flag } of busy.values()) Atomics.store(flag, 0, 1)
      await Promise.all([...idle, ...busy.keys()].map(finishThread))
    },
  }
}

const finishLimitMs = 3_000

/** Asks a thread to end, and ends it by force only when it does not. */
async function finishThread(worker: Worker): Promise<void> {
  const request: ToJob = { kind: 'finish' }
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  worker.postMessage({ request })
  const late = setTimeout(() => void worker.terminate(), finishLimitMs)
  await ended
  clearTimeout(late)
}
