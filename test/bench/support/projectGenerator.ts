import { type Random, randomFrom } from '#shared/plan/random.ts'
import { type Project, type ProjectParts, projectOf } from '#shared/plan/rcpsp/project.ts'

/** What ProGen calls its parameters (Kolisch, Sprecher and Drexl 1995). */
export interface Shape {
  readonly activities: number
  /** Network complexity: links without detours per activity, dummies included. */
  readonly complexity: number
  /** Resource factor: share of the four resources that an activity asks for. */
  readonly factor: number
  /** Resource strength: 0 just enough for the neediest activity, 1 enough for the earliest-start schedule. */
  readonly strength: number
  readonly seed: number
}

const resources = 4

/** A made-up project in the manner of ProGen: durations and demands 1 to 10, a source and a sink without duration. */
export function makeProject({ activities, complexity, factor, strength, seed }: Shape): Project {
  const random = randomFrom(seed)
  const count = activities + 2
  const successors = makeNetwork(count, complexity, random)
  const isDummy = (j: number): boolean => j === 0 || j === count - 1
  const durations = Array.from({ length: count }, (_, j) => (isDummy(j) ? 0 : whole(random, 1, 10)))
  const demands = Array.from({ length: count }, (_, j) => {
    const row = Array<number>(resources).fill(0)
    if (isDummy(j)) return row
    const wanted = shuffled(
      Array.from({ length: resources }, (_, k) => k),
      random,
    ).slice(0, Math.max(1, Math.round(factor * resources)))
    for (const k of wanted) row[k] = whole(random, 1, 10)
    return row
  })
  const capacities = capacitiesFor({ durations, demands, successors, capacities: [] }, strength)
  return projectOf({ durations, capacities, demands, successors })
}

/** Three starts, three ends, at least one link into and out of each, then more until the complexity is reached. */
function makeNetwork(count: number, complexity: number, random: Random): number[][] {
  const links = Array.from({ length: count }, () => new Set<number>())
  const into = new Int32Array(count)
  const reaches = (from: number, to: number): boolean =>
    from === to || (from < to && [...(links[from] ?? [])].some((next) => reaches(next, to)))
  const add = (from: number, to: number): void => {
    links[from]?.add(to)
    into[to] = (into[to] ?? 0) + 1
  }
  const last = count - 1
  for (let j = 1; j <= 3; j++) add(0, j)
  for (let j = 4; j < last; j++) add(whole(random, 1, Math.min(j - 1, last - 4)), j)
  for (let j = 1; j < last - 3; j++)
    if (links[j]?.size === 0) add(j, whole(random, Math.max(j + 1, 4), last - 1))
  for (let j = last - 3; j < last; j++) add(j, last)
  let total = links.reduce((sum, set) => sum + set.size, 0)
  for (let tries = 0; total < complexity * count && tries < 100 * count; tries++) {
    const from = whole(random, 1, last - 4)
    const to = whole(random, Math.max(from + 1, 4), last - 1)
    if ((links[from]?.size ?? 0) >= 3 || (into[to] ?? 0) >= 3 || reaches(from, to)) continue
    add(from, to)
    total++
  }
  return links.map((set) => [...set].sort((a, b) => a - b))
}

/** Between the largest single demand and the peak of the earliest-start schedule. */
function capacitiesFor({ durations, demands, successors }: ProjectParts, strength: number): number[] {
  const start = durations.map(() => 0)
  durations.forEach((days, j) => {
    for (const s of successors[j] ?? []) start[s] = Math.max(start[s] ?? 0, (start[j] ?? 0) + days)
  })
  return Array.from({ length: resources }, (_, k) => {
    const least = Math.max(1, ...demands.map((row) => row[k] ?? 0))
    const use: number[] = []
    durations.forEach((days, j) => {
      for (let t = start[j] ?? 0; t < (start[j] ?? 0) + days; t++)
        use[t] = (use[t] ?? 0) + (demands[j]?.[k] ?? 0)
    })
    const most = Math.max(least, ...use.map((units) => units ?? 0))
    return least + Math.round(strength * (most - least))
  })
}

function whole(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1))
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
