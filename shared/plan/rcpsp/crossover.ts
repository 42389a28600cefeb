import type { Population } from './population.ts'

/**
 * Peak crossover (after Valls, Ballestin and Quintanilla 2008, and Debels and Vanhoucke 2007): activities that finish
 * inside the mother's window keep her order, those after and before it take the father's; written latest first.
 */
export function cross(
  parents: Population,
  mother: number,
  father: number,
  from: number,
  to: number,
  out: Int32Array,
): void {
  const n = parents.count
  const { finish, list } = parents
  const [m, f] = [mother * n, father * n]
  let q = 0
  for (let i = f; i < f + n; i++) {
    const j = list[i] ?? 0
    if ((finish[m + j] ?? 0) > to) out[q++] = j
  }
  for (let i = m; i < m + n; i++) {
    const j = list[i] ?? 0
    const day = finish[m + j] ?? 0
    if (day > from && day <= to) out[q++] = j
  }
  for (let i = f; i < f + n; i++) {
    const j = list[i] ?? 0
    if ((finish[m + j] ?? 0) <= from) out[q++] = j
  }
}
