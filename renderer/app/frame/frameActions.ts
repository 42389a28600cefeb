import { spotlight } from '@mantine/spotlight'
import { useWorkspace } from '../../stores/workspaceStore.ts'
import type { Action } from '../actions/action.ts'
import { backUp } from '../backUp.ts'
import { call } from '../bridge.ts'
import { redo, undo } from '../changes.ts'
import { openDialog } from '../dialogs/dialogStore.ts'
import { notifyProblem } from '../notify.tsx'
import { chooseWorkspace, createSample, createWorkspace, importFile } from '../openPath.ts'
import { goBack, goForward, navigate } from '../router.ts'
import { railScreens, screens } from '../screens.ts'
import { closeWorkspace } from './closeWorkspace.ts'

const goTo: readonly Action[] = screens.map((screen) => {
  const place = railScreens.indexOf(screen) + 1
  return {
    id: screen.id === 'about' ? 'about' : `go.${screen.id}`,
    label: `Go to ${screen.label}`,
    group: 'Go to',
    keywords: screen.question,
    run: () => navigate({ screen: screen.id }),
    ...(place >= 1 && place <= 9 ? { keys: `Ctrl+${place}`, evenInFields: true } : {}),
  }
})

/** What can be done on every screen. Ids are also the menu's commands. */
export const frameActions: readonly Action[] = [
  {
    id: 'palette',
    label: 'Search or do…',
    group: 'General',
    keys: 'Ctrl+K',
    evenInFields: true,
    run: spotlight.toggle,
  },
  { id: 'undo', label: 'Undo', group: 'General', keys: 'Ctrl+Z', run: () => void undo() },
  { id: 'redo', label: 'Redo', group: 'General', keys: 'Ctrl+Shift+Z', run: () => void redo() },
  { id: 'redo.y', label: 'Redo', group: 'General', keys: 'Ctrl+Y', run: () => void redo() },
  { id: 'back', label: 'Back', group: 'General', keys: 'Alt+ArrowLeft', run: goBack },
  { id: 'forward', label: 'Forward', group: 'General', keys: 'Alt+ArrowRight', run: goForward },
  {
    id: 'shortcuts',
    label: 'Keyboard shortcuts',
    group: 'General',
    keys: '?',
    run: () => openDialog({ kind: 'keyboard' }),
  },
  {
    id: 'print',
    label: 'Print this screen…',
    group: 'General',
    keys: 'Ctrl+P',
    evenInFields: true,
    run: () => void call('page.print', {}).catch(notifyProblem),
  },
  {
    id: 'workload.new',
    label: 'New workload…',
    group: 'Inventory',
    keys: 'Ctrl+N',
    run: () => openDialog({ kind: 'new-workload' }),
  },
  {
    id: 'import',
    label: 'Import a file…',
    group: 'Workspace',
    keys: 'Ctrl+I',
    run: () => void importFile(null),
  },
  {
    id: 'workspace.open',
    label: 'Open workspace…',
    group: 'Workspace',
    keys: 'Ctrl+O',
    run: () => void chooseWorkspace(),
  },
  {
    id: 'workspace.new',
    label: 'New workspace…',
    group: 'Workspace',
    keys: 'Ctrl+Shift+N',
    run: () => void createWorkspace('Untitled program'),
  },
  {
    id: 'workspace.sample',
    label: 'New sample program…',
    group: 'Workspace',
    run: () => void createSample(),
  },
  { id: 'backup', label: 'Back up now', group: 'Workspace', run: () => void backUp() },
  { id: 'workspace.reveal', label: 'Show the workspace in its folder', group: 'Workspace', run: reveal },
  { id: 'workspace.close', label: 'Close workspace', group: 'Workspace', run: () => void closeWorkspace() },
  ...goTo,
]

function reveal(): void {
  const path = useWorkspace.getState().info?.path
  if (path !== undefined) void call('file.reveal', { path }).catch(notifyProblem)
}
