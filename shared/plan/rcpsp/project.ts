/** Links as compressed rows: those of activity j are `item[first[j]]` to `item[first[j + 1] - 1]`. */
export interface Rows {
  readonly first: Int32Array
  readonly item: Int32Array
}

/**
 * A resource-constrained project (PS | prec | Cmax): activities with whole durations, renewable resources with constant
 * capacity, finish-start links without lags. `demand` has one row of `capacity.length` entries per activity. Not changed
 * after making; the inner loops read it through typed arrays, which can't be readonly.
 */
export interface Project {
  readonly count: number
  readonly duration: Int32Array
  readonly capacity: Int32Array
  readonly demand: Int32Array
  readonly preds: Rows
  readonly succs: Rows
  /** All activities, predecessors first. */
  readonly order: Int32Array
  /** Sum of all durations: no schedule built by the schemes is longer. */
  readonly horizon: number
}

/** What a project is made of; activities are numbered from 0, `successors[j]` lists those that wait for j. */
export interface ProjectParts {
  readonly durations: readonly number[]
  readonly capacities: readonly number[]
  readonly demands: readonly (readonly number[])[]
  readonly successors: readonly (readonly number[])[]
}

/** Makes a project; throws a RangeError on a circle, on a demand above capacity, or on numbers that are not whole. */
export function projectOf({ durations, capacities, demands, successors }: ProjectParts): Project {
  const count = durations.length
  const all = [...durations, ...capacities, ...demands.flat(), ...successors.flat()]
  if (!all.every((value) => Number.isInteger(value) && value >= 0)) {
    throw new RangeError('durations, demands, capacities and successors must be whole numbers from 0 on')
  }
  for (const [j, row] of demands.entries()) {
    const k = row.findIndex((units, index) => units > (capacities[index] ?? 0))
    if (k >= 0) throw new RangeError(`activity ${j} needs more of resource ${k} than there is`)
  }
  const predecessors = durations.map((): number[] => [])
  for (const [j, list] of successors.entries()) for (const s of list) predecessors[s]?.push(j)
  const [preds, succs] = [rowsOf(predecessors), rowsOf(successors)]
  return {
    count,
    duration: Int32Array.from(durations),
    capacity: Int32Array.from(capacities),
    demand: Int32Array.from(demands.flat()),
    preds,
    succs,
    order: topological(count, preds, succs),
    horizon: durations.reduce((sum, days) => sum + days, 0),
  }
}

/** The project that runs backwards in time. */
export function reversed(project: Project): Project {
  const { preds, succs, order } = project
  return { ...project, preds: succs, succs: preds, order: order.toReversed() }
}

function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const first = new Int32Array(lists.length + 1)
  for (const [j, list] of lists.entries()) first[j + 1] = (first[j] ?? 0) + list.length
  return { first, item: Int32Array.from(lists.flat()) }
}

function topological(count: number, preds: Rows, succs: Rows): Int32Array {
  const waiting = Int32Array.from(
    { length: count },
    (_, j) => (preds.first[j + 1] ?? 0) - (preds.first[j] ?? 0),
  )
  const order = new Int32Array(count)
  let size = 0
  for (let j = 0; j < count; j++) if (waiting[j] === 0) order[size++] = j
  for (let q = 0; q < size; q++) {
    const j = order[q] ?? 0
    for (let a = succs.first[j] ?? 0; a < (succs.first[j + 1] ?? 0); a++) {
      const s = succs.item[a] ?? 0
      const left = (waiting[s] ?? 0) - 1
      waiting[s] = left
      if (left === 0) order[size++] = s
    }
  }
  if (size < count) throw new RangeError('the links close a circle')
  return order
}
