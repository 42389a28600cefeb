import { type Paths, pathsOf } from './paths.ts'
import type { Project } from './project.ts'
import { fitTogether } from './rules.ts'

/**
 * A makespan that no schedule can beat: the largest of the critical path, the work of each resource over its capacity,
 * and destructive improvement (Klein and Scholl 1999): a limit is raised as long as it is refuted. A limit is refuted
 * when the time windows it leaves contradict two activities that can't run together, or when the energy that must be
 * spent inside some interval (Baptiste, Le Pape and Nuijten 1999) is more than its capacity.
 */
export function lowerBound(project: Project): number {
  const paths = pathsOf(project)
  const pairs = exclusivePairs(project)
  let bound = Math.max(paths.length, workBound(project))
  while (bound < project.horizon && isRefuted(project, paths, pairs, bound)) bound++
  return bound
}

function workBound({ count, duration, capacity, demand }: Project): number {
  let bound = 0
  capacity.forEach((units, k) => {
    let work = 0
    for (let j = 0; j < count; j++) work += (duration[j] ?? 0) * (demand[j * capacity.length + k] ?? 0)
    if (units > 0) bound = Math.max(bound, Math.ceil(work / units))
  })
  return bound
}

/** Pairs of activities that ask for more than there is together; activities without duration exclude nobody. */
function exclusivePairs(project: Project): Int32Array {
  const { count, duration } = project
  const pairs: number[] = []
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const both = (duration[i] ?? 0) > 0 && (duration[j] ?? 0) > 0
      if (both && !fitTogether(project, i, j)) pairs.push(i, j)
    }
  }
  return Int32Array.from(pairs)
}

function isRefuted(project: Project, paths: Paths, pairs: Int32Array, limit: number): boolean {
  const windows = new Windows(project, paths, limit)
  do {
    windows.changed = false
    windows.followLinks()
    windows.order(pairs)
    if (windows.isEmpty()) return true
  } while (windows.changed)
  return windows.overflows()
}

/** Earliest starts and latest finishes under a limit. */
class Windows {
  readonly #project: Project
  readonly #from: Int32Array
  readonly #to: Int32Array
  changed = false

  constructor(project: Project, { earliest, latest, length }: Paths, limit: number) {
    this.#project = project
    this.#from = earliest.slice()
    this.#to = latest.map((day) => day + limit - length)
  }

  isEmpty(): boolean {
    return this.#from.some((day, j) => day + (this.#project.duration[j] ?? 0) > (this.#to[j] ?? 0))
  }

  followLinks(): void {
    const { order, preds, succs } = this.#project
    for (const j of order) {
      for (const p of preds.item.subarray(preds.first[j] ?? 0, preds.first[j + 1] ?? 0)) this.#precedes(p, j)
    }
    for (const j of order.toReversed()) {
      for (const s of succs.item.subarray(succs.first[j] ?? 0, succs.first[j + 1] ?? 0)) this.#precedes(j, s)
    }
  }

  /** Of two activities that exclude each other and of which one can't go first, the other does. */
  order(pairs: Int32Array): void {
    for (let k = 0; k < pairs.length; k += 2) {
      const [i, j] = [pairs[k] ?? 0, pairs[k + 1] ?? 0]
      if (!this.#canPrecede(i, j)) this.#precedes(j, i)
      if (!this.#canPrecede(j, i)) this.#precedes(i, j)
    }
  }

  /** Whether some interval between a start and a finish must hold more energy than there is. */
  overflows(): boolean {
    const starts = [...new Set(this.#from)]
    const ends = [...new Set(this.#to)]
    return starts.some((a) => ends.some((b) => b > a && this.#isFull(a, b)))
  }

  #isFull(a: number, b: number): boolean {
    const { count, duration, capacity, demand } = this.#project
    const energy = new Float64Array(capacity.length)
    for (let j = 0; j < count; j++) {
      const days = duration[j] ?? 0
      const early = (this.#from[j] ?? 0) + days - a
      const late = b - (this.#to[j] ?? 0) + days
      const inside = Math.min(days, b - a, early, late)
      if (inside <= 0) continue
      for (let k = 0; k < energy.length; k++) {
        energy[k] = (energy[k] ?? 0) + inside * (demand[j * energy.length + k] ?? 0)
      }
    }
    return energy.some((need, k) => need > (b - a) * (capacity[k] ?? 0))
  }

  #canPrecede(i: number, j: number): boolean {
    const { duration } = this.#project
    return (this.#from[i] ?? 0) + (duration[i] ?? 0) <= (this.#to[j] ?? 0) - (duration[j] ?? 0)
  }

  #precedes(i: number, j: number): void {
    const { duration } = this.#project
    const start = (this.#from[i] ?? 0) + (duration[i] ?? 0)
    const finish = (this.#to[j] ?? 0) - (duration[j] ?? 0)
    if (start > (this.#from[j] ?? 0)) {
      this.#from[j] = start
      this.changed = true
    }
    if (finish < (this.#to[i] ?? 0)) {
      this.#to[i] = finish
      this.changed = true
    }
  }
}
