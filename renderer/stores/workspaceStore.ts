import { create } from 'zustand'
import type { Output } from '#shared/contract/contract.ts'
import type { Problem } from '#shared/model/problem.ts'
import { call, toProblem } from '../app/bridge.ts'
import { onEvent } from '../app/events.ts'

export type WorkspaceInfo = NonNullable<Output<'workspace.current'>>

interface WorkspaceState {
  /** `starting` until the first answer; then no workspace, or an open one. */
  readonly phase: 'starting' | 'none' | 'open'
  readonly info: WorkspaceInfo | null
  readonly problem: Problem | undefined
}

/** The open workspace: program, status date, counts, warnings. */
export const useWorkspace = create<WorkspaceState>(() => ({
  phase: 'starting',
  info: null,
  problem: undefined,
}))

/** Starts following the service and asks for the workspace that is open now; call once at start. */
export async function startWorkspaceStore(): Promise<void> {
  onEvent((event) => {
    if (event.kind === 'workspace' || event.kind === 'changed') void refreshWorkspace()
  })
  await refreshWorkspace()
}

export async function refreshWorkspace(): Promise<void> {
  try {
    const info = await call('workspace.current', {})
    useWorkspace.setState({ info, phase: info === null ? 'none' : 'open', problem: undefined })
  } catch (error) {
    useWorkspace.setState({ problem: toProblem(error), phase: 'none' })
  }
}

/** The status date of the open workspace; the clock's day while none is open. */
export function useAsOf(): string {
  return useWorkspace((state) => state.info?.asOf) ?? localToday()
}

/** Whether the workspace can't be written. */
export function useReadOnly(): boolean {
  return useWorkspace((state) => state.info?.readOnly ?? false)
}

/** The clock's day here, `YYYY-MM-DD`. */
export function localToday(): string {
  const now = new Date()
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
