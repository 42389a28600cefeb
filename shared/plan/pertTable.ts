/** Quantiles of PERT-beta distributions by shape and standard normal score, and a ready list of normal scores. */
export interface PertTable {
  /** `quantiles[row * columns + column]`, between 0 (optimistic) and 1 (pessimistic). */
  readonly quantiles: Float64Array
  readonly columns: number
  readonly rows: number
  /** Equally likely standard normal scores; their number is a power of two. */
  readonly normals: Float64Array
}

/** Scores beyond this are taken as this: one in 30,000. */
export const largestScore = 4
export const stepsPerScore = 32
const rows = 65
const cells = 2_000
const normalCount = 8_192

/**
 * Builds the table. A PERT-beta on [0, 1] with mode f is Beta(1 + 4f, 1 + 4(1 - f)), whose mean is (4f + 1) / 6
 * (Malcolm et al. 1959). Its distribution function is summed numerically and read backwards at Phi(z).
 */
export function buildPertTable(): PertTable {
  const columns = 2 * largestScore * stepsPerScore + 1
  const quantiles = new Float64Array(rows * columns)
  const chances = Float64Array.from({ length: columns }, (_, c) =>
    normalChance(c / stepsPerScore - largestScore),
  )
  for (let row = 0; row < rows; row++) {
    const sums = betaSums(row / (rows - 1))
    let cell = 0
    for (let column = 0; column < columns; column++) {
      const target = (chances[column] ?? 0) * (sums[cells] ?? 1)
      while (cell < cells - 1 && (sums[cell + 1] ?? 0) < target) cell++
      const low = sums[cell] ?? 0
      const width = (sums[cell + 1] ?? 0) - low
      const share = width === 0 ? 0 : Math.min(1, Math.max(0, (target - low) / width))
      quantiles[row * columns + column] = (cell + share) / cells
    }
  }
  return { quantiles, columns, rows, normals: normalScores() }
}

/** The row for a mode between 0 and 1. */
export function rowOf(mode: number): number {
  return Math.round(mode * (rows - 1))
}

/** Running sums of the beta density over equal cells, not normalised. */
function betaSums(mode: number): Float64Array {
  const sums = new Float64Array(cells + 1)
  for (let i = 0; i < cells; i++) {
    const x = (i + 0.5) / cells
    sums[i + 1] = (sums[i] ?? 0) + x ** (4 * mode) * (1 - x) ** (4 * (1 - mode))
  }
  return sums
}

/** The standard normal distribution function, Abramowitz and Stegun 26.2.17, error below 7.5e-8. */
export function normalChance(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
  return z < 0 ? tail : 1 - tail
}

/** Scores at the middles of equally likely slices, by bisection. */
function normalScores(): Float64Array {
  return Float64Array.from({ length: normalCount }, (_, i) => {
    const chance = (i + 0.5) / normalCount
    let low = -largestScore
    let high = largestScore
    for (let step = 0; step < 40; step++) {
      const middle = (low + high) / 2
      if (normalChance(middle) < chance) low = middle
      else high = middle
    }
    return (low + high) / 2
  })
}
