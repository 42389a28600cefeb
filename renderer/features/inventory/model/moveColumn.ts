/** Column ids with one moved to the place of another; the name stays first. */
export function moveColumn(columns: readonly string[], dragged: string, target: string): string[] {
  const from = columns.indexOf(dragged)
  const to = Math.max(columns.indexOf(target), 1)
  if (from < 1 || from === to) return [...columns]
  const rest = columns.filter((id) => id !== dragged)
  return [...rest.slice(0, to), dragged, ...rest.slice(to)]
}
