import type { Project } from './project.ts'

/** Longest paths by durations alone: earliest starts, and latest finishes for the shortest makespan they allow. */
export interface Paths {
  readonly earliest: Int32Array
  readonly latest: Int32Array
  readonly length: number
}

/** Forward and backward pass without resources. */
export function pathsOf({ count, order, preds, succs, duration }: Project): Paths {
  const earliest = new Int32Array(count)
  let length = 0
  for (const j of order) {
    for (let a = preds.first[j] ?? 0; a < (preds.first[j + 1] ?? 0); a++) {
      const p = preds.item[a] ?? 0
      earliest[j] = Math.max(earliest[j] ?? 0, (earliest[p] ?? 0) + (duration[p] ?? 0))
    }
    length = Math.max(length, (earliest[j] ?? 0) + (duration[j] ?? 0))
  }
  const latest = new Int32Array(count).fill(length)
  for (const j of order.toReversed()) {
    for (let a = succs.first[j] ?? 0; a < (succs.first[j + 1] ?? 0); a++) {
      const s = succs.item[a] ?? 0
      latest[j] = Math.min(latest[j] ?? 0, (latest[s] ?? 0) - (duration[s] ?? 0))
    }
  }
  return { earliest, latest, length }
}
