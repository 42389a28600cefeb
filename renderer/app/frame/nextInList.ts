/** The id one step on (or back) in a list; stays at the ends; the first one when `id` is not in it. */
export function nextInList(ids: readonly string[], id: string, by: 1 | -1): string | undefined {
  const at = ids.indexOf(id)
  if (at < 0) return ids[0]
  return ids[at + by] ?? ids[at]
}
