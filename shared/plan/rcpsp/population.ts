/** Schedules side by side in flat arrays: row i holds finishes and the list that the opposite direction decodes. */
export class Population {
  readonly size: number
  readonly count: number
  readonly makespan: Int32Array
  readonly finish: Int32Array
  readonly list: Int32Array

  constructor(size: number, count: number) {
    this.size = size
    this.count = count
    this.makespan = new Int32Array(size)
    this.finish = new Int32Array(size * count)
    this.list = new Int32Array(size * count)
  }

  copyRow(from: Population, source: number, target: number): void {
    const n = this.count
    this.makespan[target] = from.makespan[source] ?? 0
    this.finish.set(from.finish.subarray(source * n, (source + 1) * n), target * n)
    this.list.set(from.list.subarray(source * n, (source + 1) * n), target * n)
  }

  /** Whether a row here has the same finishes as row `row` of `other`. */
  hasTwin(other: Population, row: number): boolean {
    const n = this.count
    for (let i = 0; i < this.size; i++) {
      if (this.makespan[i] !== other.makespan[row]) continue
      let j = 0
      while (j < n && this.finish[i * n + j] === other.finish[row * n + j]) j++
      if (j === n) return true
    }
    return false
  }
}
