/**
 * Moves positions apart to at least `gap`, in their order, within [low, high], each as near its own place as that
 * allows. Returned in the order given.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  const places = order.map((index) => wanted[index] ?? 0)
  for (let at = 0; at < places.length; at += 1) {
    const least = at === 0 ? low : (places[at - 1] ?? 0) + gap
    places[at] = Math.max(places[at] ?? 0, least)
  }
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const most = at === places.length - 1 ? high : (places[at + 1] ?? 0) - gap
    places[at] = Math.min(places[at] ?? 0, most)
  }
  const result: number[] = []
  for (const [at, index] of order.entries()) result[index] = places[at] ?? 0
  return result
}
