import type { Action } from '../../app/actions/action.ts'
import { openDialog } from '../../app/dialogs/dialogStore.ts'
import { chooseWorkspace, createSample, createWorkspace, importFile } from '../../app/openPath.ts'

/** What the menu and the keyboard can do while no workspace is open. */
export const startActions: readonly Action[] = [
  { id: 'import', label: 'Import a file…', group: 'Start', keys: 'Ctrl+I', run: () => void importFile(null) },
  {
    id: 'workspace.sample',
    label: 'Open the sample program',
    group: 'Start',
    run: () => void createSample(),
  },
  {
    id: 'workspace.new',
    label: 'New workspace…',
    group: 'Start',
    keys: 'Ctrl+Shift+N',
    run: () => void createWorkspace('Untitled program'),
  },
  {
    id: 'workspace.open',
    label: 'Open workspace…',
    group: 'Start',
    keys: 'Ctrl+O',
    run: () => void chooseWorkspace(),
  },
  {
    id: 'shortcuts',
    label: 'Keyboard shortcuts',
    group: 'Start',
    keys: '?',
    run: () => openDialog({ kind: 'keyboard' }),
  },
]
