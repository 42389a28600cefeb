import { create } from 'zustand'
import type { Problem } from '#shared/model/problem.ts'
import { refreshWorkspace, useWorkspace } from '../stores/workspaceStore.ts'
import { call, toProblem } from './bridge.ts'
import { openDialog } from './dialogs/dialogStore.ts'
import { notifyInfo, notifyProblem } from './notify.tsx'

interface OpenProblem {
  readonly path: string
  readonly problem: Problem
}

/** Opens a file by what it is: a workspace, or a table to import (into a new workspace where none is open). */
export async function openPath(path: string): Promise<void> {
  if (path.endsWith('.offramp')) await openWorkspace(path)
  else if (/\.(csv|tsv|txt|xlsx)$/i.test(path)) await importFile(path)
  else
    notifyInfo(
      'Offramp can’t read this kind of file.',
      'It reads CSV, TSV and XLSX inventories and .offramp workspaces.',
    )
}

/** Why the workspace that was asked for last did not open; the start screen shows it with what can be done. */
export const useOpenProblem = create<{ readonly failed: OpenProblem | null }>(() => ({ failed: null }))

/** Opens a workspace file; failures are shown: on the start screen where that is up, else as a message. */
export async function openWorkspace(path: string): Promise<boolean> {
  useOpenProblem.setState({ failed: null })
  try {
    await call('workspace.open', { path })
    await refreshWorkspace()
    return true
  } catch (error) {
    await refreshWorkspace()
    if (useWorkspace.getState().phase === 'open') notifyProblem(error)
    else useOpenProblem.setState({ failed: { path, problem: toProblem(error) } })
    return false
  }
}

/** Asks where to put it, and makes an empty workspace there; false when the person changed their mind. */
export async function createWorkspace(name: string): Promise<boolean> {
  const path = await call('dialog.save', { purpose: 'workspace', name, extension: 'offramp' })
  return path !== null && orShow(() => call('workspace.create', { path, name: programName(path) }))
}

/** Asks where to put it, and makes the sample program there. */
export async function createSample(): Promise<boolean> {
  const path = await call('dialog.save', { purpose: 'sample', name: 'Sample program', extension: 'offramp' })
  return path !== null && orShow(() => call('workspace.createSample', { path }))
}

/** Asks for a workspace file and opens it. */
export async function chooseWorkspace(): Promise<boolean> {
  const path = await call('dialog.open', { purpose: 'workspace' })
  return path !== null && openWorkspace(path)
}

/** Starts an import of a file (asked for when not given), making a workspace first where none is open. */
export async function importFile(given: string | null): Promise<void> {
  const path = given ?? (await call('dialog.open', { purpose: 'import' }))
  if (path === null) return
  const isOpen = useWorkspace.getState().phase === 'open'
  if (isOpen || (await createWorkspace(programName(path)))) openDialog({ kind: 'import', path })
}

function programName(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? path
  return (
    file
      .replace(/\.[^.]+$/, '')
      .replaceAll('_', ' ')
      .slice(0, 200) || 'Untitled program'
  )
}

async function orShow(open: () => Promise<unknown>): Promise<boolean> {
  try {
    await open()
    await refreshWorkspace()
    return true
  } catch (error) {
    notifyProblem(error)
    return false
  }
}
