import type { z } from 'zod'
import { assessChannels } from './channels/assess.ts'
import { changeChannels } from './channels/changes.ts'
import { discoveryChannels } from './channels/discovery.ts'
import { hostChannels } from './channels/host.ts'
import { importChannels } from './channels/import.ts'
import { planChannels } from './channels/plan.ts'
import { reportChannels } from './channels/report.ts'
import { scopeChannels } from './channels/scope.ts'
import { workloadChannels } from './channels/workloads.ts'
import { workspaceChannels } from './channels/workspace.ts'

/** Every channel between the window (or the command line) and the machine. */
export const contract = {
  ...workspaceChannels,
  ...changeChannels,
  ...workloadChannels,
  ...importChannels,
  ...scopeChannels,
  ...assessChannels,
  ...planChannels,
  ...discoveryChannels,
  ...reportChannels,
  ...hostChannels,
}

export type ChannelName = keyof typeof contract
export type Input<N extends ChannelName> = z.input<(typeof contract)[N]['input']>
export type ParsedInput<N extends ChannelName> = z.output<(typeof contract)[N]['input']>
export type Output<N extends ChannelName> = z.output<(typeof contract)[N]['output']>

export type HostChannelName = keyof typeof hostChannels
export type ServiceChannelName = Exclude<ChannelName, HostChannelName>
