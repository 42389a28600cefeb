import type { Command } from 'commander'
import type { Service } from '../service/service.ts'
import { addDiscoveryCommands } from './discoveryCommands.ts'
import type { Output } from './output.ts'
import { addPlanningCommands } from './planningCommands.ts'
import { addRowCommands } from './rowCommands.ts'
import type { CommonOptions } from './runCli.ts'
import { addWorkspaceCommands } from './workspaceCommands.ts'

/** What a command's action gets. */
export interface Run {
  readonly service: Service
  readonly options: CommonOptions & Readonly<Record<string, unknown>>
  readonly output: Output
  readonly names: readonly unknown[]
}

/** Finishes a command: common options, service, output. The action's value is the JSON result. */
export type Register = (
  command: Command,
  action: (run: Run) => Promise<Readonly<Record<string, unknown>>>,
) => void

/** Adds every command of the contract. */
export function addCommands(program: Command, register: Register): void {
  addWorkspaceCommands(program, register)
  addRowCommands(program, register)
  addPlanningCommands(program, register)
  addDiscoveryCommands(program, register)
}
