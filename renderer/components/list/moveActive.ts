/** The id that stays active when a list changes: itself, else whatever took its place. */
export function keepActive(ids: readonly string[], wanted: string | null, lastAt: number): string | null {
  if (wanted !== null && ids.includes(wanted)) return wanted
  return ids[Math.min(Math.max(lastAt, 0), ids.length - 1)] ?? null
}

/** The id `by` places on, held at both ends. */
export function stepFrom(ids: readonly string[], active: string | null, by: number): string | null {
  const at = active === null ? -1 : ids.indexOf(active)
  return ids[Math.min(Math.max(at + by, 0), ids.length - 1)] ?? null
}

/** The ids between two of a list, both included, in the list's order. */
export function span(ids: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)]
  return a < 0 || b < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1)
}
