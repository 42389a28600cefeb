/** A circle of links: its members in order, and the edge (by number) that closes it. */
export interface Cycle {
  readonly members: readonly number[]
  readonly edge: number
}

/**
 * Finds circles in a graph of `count` nodes by depth-first search, lower numbers first; without the closing edges the
 * graph has none. Edge e leads from `from[e]` to `to[e]`.
 */
export function findCycles(count: number, from: readonly number[], to: readonly number[]): readonly Cycle[] {
  const inCircles = leftAfterPeeling(count, from, to)
  if (!inCircles.includes(1)) return []
  const out = new Map<number, number[]>()
  from.forEach((node, e) => {
    if (inCircles[node] !== 1 || inCircles[to[e] ?? 0] !== 1) return
    out.set(node, [...(out.get(node) ?? []), e])
  })
  return searchCircles(out, to)
}

/** Marks nodes that remain when nodes without predecessors are taken away again and again. */
function leftAfterPeeling(count: number, from: readonly number[], to: readonly number[]): Uint8Array {
  const waiting = new Int32Array(count)
  const first = new Int32Array(count + 1)
  for (const node of to) waiting[node] = (waiting[node] ?? 0) + 1
  for (const node of from) first[node + 1] = (first[node + 1] ?? 0) + 1
  for (let i = 0; i < count; i++) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0)
  const next = first.slice(0, count)
  const heads = new Int32Array(to.length)
  from.forEach((node, e) => {
    const slot = next[node] ?? 0
    next[node] = slot + 1
    heads[slot] = to[e] ?? 0
  })
  const left = new Uint8Array(count).fill(1)
  const free: number[] = []
  for (let i = 0; i < count; i++) if (waiting[i] === 0) free.push(i)
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    left[node] = 0
    for (let a = first[node] ?? 0; a < (first[node + 1] ?? 0); a++) {
      const head = heads[a] ?? 0
      waiting[head] = (waiting[head] ?? 0) - 1
      if (waiting[head] === 0) free.push(head)
    }
  }
  return left
}

function searchCircles(out: ReadonlyMap<number, readonly number[]>, to: readonly number[]): readonly Cycle[] {
  const cycles: Cycle[] = []
  const done = new Set<number>()
  for (const root of [...out.keys()].sort((a, b) => a - b)) {
    const path: number[] = []
    const onPath = new Set<number>()
    const work: { node: number; next: number }[] = []
    const enter = (node: number): void => {
      path.push(node)
      onPath.add(node)
      work.push({ node, next: 0 })
    }
    if (!done.has(root)) enter(root)
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const edge = out.get(top.node)?.[top.next++]
      if (edge === undefined) {
        work.pop()
        path.pop()
        onPath.delete(top.node)
        done.add(top.node)
        continue
      }
      const head = to[edge] ?? 0
      if (onPath.has(head)) cycles.push({ members: path.slice(path.indexOf(head)), edge })
      else if (!done.has(head)) enter(head)
    }
  }
  return cycles
}
