import type { JobControl } from '../worker/protocol.ts'
import { JobCancelled } from '../worker/protocol.ts'

const pollMs = 30

/** A job's cancel flag as callbacks, for work that waits on processes and queries. */
export interface Watch {
  readonly cancelled: () => boolean
  /** Throws `JobCancelled` when cancelled. */
  readonly check: () => void
  /** Calls `stop` once when the job is cancelled; answers with a way to forget it. */
  readonly onCancel: (stop: () => void) => () => void
  readonly close: () => void
}

/** Watches the cancel flag of a job; close it when the job ends. */
export function watchJob(control: JobControl): Watch {
  const stops = new Set<() => void>()
  const timer = setInterval(() => {
    if (!control.cancelled()) return
    for (const stop of stops) stop()
    stops.clear()
  }, pollMs)
  return {
    cancelled: () => control.cancelled(),
    check() {
      if (control.cancelled()) throw new JobCancelled()
    },
    onCancel(stop) {
      stops.add(stop)
      return () => void stops.delete(stop)
    },
    close: () => clearInterval(timer),
  }
}
