import type { Action } from '../actions/action.ts'

interface KeyGroup {
  readonly name: string
  readonly keys: readonly { readonly label: string; readonly keys: string }[]
}

/** Keys that the table handles itself; they are no actions of their own. */
const tableKeys: KeyGroup = {
  name: 'In a table',
  keys: [
    { label: 'Move', keys: 'ArrowUp+ArrowDown+ArrowLeft+ArrowRight' },
    { label: 'First or last row', keys: 'Ctrl+Home+End' },
    { label: 'Edit the cell; on a name, open the details', keys: 'Enter' },
    { label: 'Edit the cell', keys: 'F2' },
    { label: 'Open the details', keys: 'Ctrl+Enter' },
    { label: 'Save and edit the next cell', keys: 'Tab' },
    { label: 'Select or unselect the row', keys: ' ' },
    { label: 'Extend the selection', keys: 'Shift+ArrowDown' },
    { label: 'Select all', keys: 'Ctrl+A' },
    { label: 'Copy, paste', keys: 'Ctrl+C+V' },
    { label: 'Delete the selected rows', keys: 'Delete' },
    { label: 'Sort by the column; with Shift, by it as well', keys: 'Alt+ArrowUp+ArrowDown' },
    { label: 'Narrower or wider column', keys: 'Ctrl+ArrowLeft+ArrowRight' },
    { label: 'Jump to a name', keys: 'A…Z' },
  ],
}

/** Actions with keys by group, in order of first appearance, and the table's own keys. */
export function keyGroups(actions: readonly Action[]): readonly KeyGroup[] {
  const groups = new Map<string, { readonly label: string; readonly keys: string }[]>()
  for (const { group, label, keys } of actions) {
    if (keys === undefined) continue
    const list = groups.get(group) ?? []
    groups.set(group, list)
    list.push({ label, keys })
  }
  return [...[...groups].map(([name, keys]) => ({ name, keys })), tableKeys]
}
