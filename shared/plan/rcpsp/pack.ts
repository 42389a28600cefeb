import type { Project } from './project.ts'

/** Demands and capacities packed into 32-bit words, each resource in a field with a guard bit above it. */
export interface Packed {
  readonly words: number
  /** Per word: capacities with all guard bits set, and the guard bits alone. */
  readonly full: Int32Array
  readonly guard: Int32Array
  /** Entry `j * words + w`. */
  readonly demand: Int32Array
}

/**
 * Gives every resource as many bits as its capacity needs and one for the guard, filling word after word.
 * Throws a RangeError on a capacity of 31 bits or more.
 */
export function pack({ capacity, demand, count }: Project): Packed {
  const resources = capacity.length
  const word = new Int32Array(resources)
  const shift = new Int32Array(resources)
  let [words, used] = [1, 0]
  for (let k = 0; k < resources; k++) {
    const bits = 33 - Math.clz32(capacity[k] ?? 0)
    if (bits > 32) throw new RangeError('a capacity does not fit into 31 bits')
    if (used + bits > 32) [words, used] = [words + 1, 0]
    word[k] = words - 1
    shift[k] = used
    used += bits
  }
  const full = new Int32Array(words)
  const guard = new Int32Array(words)
  const packed = new Int32Array(count * words)
  for (let k = 0; k < resources; k++) {
    const [w, by] = [word[k] ?? 0, shift[k] ?? 0]
    const bit = 1 << (by + 32 - Math.clz32(capacity[k] ?? 0))
    guard[w] = (guard[w] ?? 0) | bit
    full[w] = (full[w] ?? 0) | ((capacity[k] ?? 0) << by) | bit
    for (let j = 0; j < count; j++) {
      const at = j * words + w
      packed[at] = (packed[at] ?? 0) | ((demand[j * resources + k] ?? 0) << by)
    }
  }
  return { words, full, guard, demand: packed }
}
