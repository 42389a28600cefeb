import { parentPort } from 'node:worker_threads'
import { ExpectedError } from '#shared/model/problem.ts'
import { isCancelled, loadJob } from './inlineRunner.ts'
import type { FromJob, ToJob } from './messages.ts'

/** Entry of a job thread: runs one job at a time; a shared flag carries cancel into synchronous loops. */
const port = parentPort
if (port === null) throw new Error('jobThread must run as a worker')

port.on('message', (message: { request: ToJob; flag: SharedArrayBuffer }) => {
  // Without its port the thread ends by itself, once native work that is still running has come to its end.
  if (message.request.kind === 'finish') port.close()
  if (message.request.kind === 'run') void run(message.request, new Int32Array(message.flag))
})

async function run(request: Extract<ToJob, { kind: 'run' }>, flag: Int32Array): Promise<void> {
  const { seq, name, input } = request
  try {
    const job = await loadJob(name)
    const output = await job(input, {
      progress: (fraction, note) => send({ kind: 'progress', seq, fraction, note }),
      cancelled: () => Atomics.load(flag, 0) === 1,
    })
    send({ kind: 'done', seq, output })
  } catch (cause) {
    if (isCancelled(cause)) send({ kind: 'cancelled', seq })
    else if (cause instanceof ExpectedError) send({ kind: 'expected', seq, problem: cause.problem })
    else send({ kind: 'failed', seq, operation: name, error: cause })
  }
}

function send(message: FromJob): void {
  port?.postMessage(message)
}
