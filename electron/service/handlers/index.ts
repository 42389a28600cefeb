import type { changeChannels } from '#shared/contract/channels/changes.ts'
import type { workspaceChannels } from '#shared/contract/channels/workspace.ts'
import type { ServiceChannelName } from '#shared/contract/contract.ts'
import type { Handlers } from '../context.ts'
import { assessHandlers } from './assess.ts'
import { changeHandlers } from './changes.ts'
import { discoveryHandlers } from './discovery.ts'
import { importHandlers } from './import.ts'
import { planHandlers } from './plan.ts'
import { reportHandlers } from './report.ts'
import { scopeHandlers } from './scope.ts'
import { workHandlers } from './work.ts'
import { workloadHandlers } from './workloads.ts'

/** Channels the service answers itself: they open, close, or revert. */
export type LifecycleName =
  | keyof typeof workspaceChannels
  | Extract<keyof typeof changeChannels, 'changes.undo' | 'changes.redo' | 'changes.stack'>

/** Every handler that works on an open workspace; the type fails to compile when a channel has none. */
export const handlers: Handlers<Exclude<ServiceChannelName, LifecycleName>> = {
  ...changeHandlers,
  ...workloadHandlers,
  ...importHandlers,
  ...scopeHandlers,
  ...assessHandlers,
  ...planHandlers,
  ...discoveryHandlers,
  ...reportHandlers,
  ...workHandlers,
}
