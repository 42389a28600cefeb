import type { ImportPreview } from '#shared/contract/channels/import.ts'

interface TargetGroup {
  readonly group: string
  readonly items: { readonly value: string; readonly label: string }[]
}

/** Import targets by group, in the order given, as a select shows them. */
export function targetGroups(targets: ImportPreview['targets']): TargetGroup[] {
  const groups = new Map<string, TargetGroup>()
  for (const { id, label, group } of targets) {
    const known = groups.get(group) ?? { group, items: [] }
    groups.set(group, known)
    known.items.push({ value: id, label })
  }
  return [...groups.values()]
}
