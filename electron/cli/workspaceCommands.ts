import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { ask } from '../service/service.ts'
import type { Register } from './commands.ts'
import { argument, opened, textOption, workspacePath } from './opened.ts'
import { parseDay } from './parseDay.ts'
import { readMap } from './readMap.ts'

/** init, sample, import, verify, backup, restore, digest, history. */
export function addWorkspaceCommands(program: Command, register: Register): void {
  register(
    program
      .command('init')
      .description('create a workspace')
      .option('--name <name>', 'name of the program', 'Untitled program')
      .option('--directive <date>', 'date of the directive', parseDay)
      .option('--deadline <date>', 'date by which everything in scope must be moved', parseDay),
    async (run) => {
      const directiveDate = textOption(run, 'directive')
      const deadline = textOption(run, 'deadline')
      const info = await ask(run.service, 'workspace.create', {
        path: workspacePath(run),
        name: textOption(run, 'name') ?? 'Untitled program',
        ...(directiveDate === undefined ? {} : { directiveDate }),
        ...(deadline === undefined ? {} : { deadline }),
      })
      return { workspace: info.path, directive: info.program.directiveDate, deadline: info.program.deadline }
    },
  )
  register(
    program.command('sample').description('create a workspace with a fictional program of 120 workloads'),
    async (run) => {
      const { path, counts } = await ask(run.service, 'workspace.createSample', { path: workspacePath(run) })
      return { workspace: path, workloads: counts.workloads, tasks: counts.tasks, teams: counts.teams }
    },
  )
  addImport(program, register)
  register(program.command('verify').description('check the database and the audit chain'), async (run) => {
    const call = await opened(run)
    const { ok, database, chain } = await call('workspace.verify', {})
    if (!ok) process.exitCode = 1
    return { ok, database: database.length === 0 ? 'ok' : database, chain }
  })
  register(
    program
      .command('backup')
      .description('write a copy of the workspace')
      .requiredOption('--out <file>', 'file to write'),
    async (run) => {
      const call = await opened(run)
      const { path, bytes } = await call('workspace.backup', { out: resolve(textOption(run, 'out') ?? '') })
      return { file: path, bytes }
    },
  )
  register(
    program
      .command('restore')
      .description('put a backup in the workspace’s place; what was there is kept beside it')
      .argument('<file>', 'backup'),
    async (run) => {
      const path = workspacePath(run)
      const done = await ask(run.service, 'workspace.restore', { backup: argument(run, 0), path })
      return {
        file: resolve(path),
        bytes: statSync(path).size,
        restoredFrom: done.restoredFrom,
        keptAs: done.keptAs,
      }
    },
  )
  register(program.command('digest').description('hash of the merged state'), async (run) => {
    const call = await opened(run)
    return call('workspace.digest', {})
  })
  register(
    program.command('history').description('every change of one entity').argument('<id>', 'entity id'),
    async (run) => {
      const call = await opened(run)
      const entries = await call('history.entity', { id: argument(run, 0) })
      return {
        entries: entries.map(({ at, author, device, field, before, after, reason, kind, label, entity }) => ({
          at,
          author,
          device,
          field,
          before,
          after,
          reason,
          kind,
          label,
          entity,
        })),
      }
    },
  )
}

function addImport(program: Command, register: Register): void {
  register(
    program
      .command('import')
      .description('bring in workloads from a CSV, TSV or XLSX file')
      .argument('<file>')
      .option('--profile <profile>', 'how to read it (default: recognised by its headers)')
      .option('--sheet <sheet>', 'sheet of a workbook')
      .option('--encoding <encoding>', 'text encoding (default: detected)')
      .option('--map <file>', 'JSON file: column header -> field'),
    async (run) => {
      const call = await opened(run)
      const profile = textOption(run, 'profile')
      const sheet = textOption(run, 'sheet')
      const encoding = textOption(run, 'encoding')
      const columns = readMap(textOption(run, 'map'))
      return call('import.run', {
        path: resolve(argument(run, 0)),
        ...(profile === undefined ? {} : { profile }),
        ...(sheet === undefined ? {} : { sheet }),
        ...(encoding === undefined ? {} : { encoding }),
        ...(columns === undefined ? {} : { columns }),
      })
    },
  )
}
