/** A group of rows under one name. */
export interface Group<R> {
  readonly name: string
  readonly rows: readonly R[]
}

/** Rows grouped by a name, largest group first, then by name. */
export function groupBy<R>(rows: readonly R[], nameOf: (row: R) => string): readonly Group<R>[] {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const name = nameOf(row)
    const known = groups.get(name)
    if (known === undefined) groups.set(name, [row])
    else known.push(row)
  }
  return [...groups]
    .map(([name, own]) => ({ name, rows: own }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1))
}

/** The first groups, and the others under one name that says how many they are. */
export function topGroups<R>(groups: readonly Group<R>[], limit: number, noun: string): readonly Group<R>[] {
  if (groups.length <= limit) return groups
  const rest = groups.slice(limit - 1)
  const name = `${rest.length} other ${noun}`
  return [...groups.slice(0, limit - 1), { name, rows: rest.flatMap((group) => group.rows) }]
}

/** The component a workload is reported under. */
export function componentName(row: { readonly component: string }): string {
  return row.component.trim() === '' ? 'No component given' : row.component
}
