import type { Command } from 'commander'
import { ExpectedError } from '#shared/model/problem.ts'
import type { Register } from './commands.ts'
import { argument, opened, textOption } from './opened.ts'
import { reported, scanCommand, scanInput } from './scanCommand.ts'

/** scan and triage. */
export function addDiscoveryCommands(program: Command, register: Register): void {
  register(scanCommand(program), async (run) => {
    const call = await opened(run)
    if (run.options.store === false)
      return reported(await call('scan.preview', scanInput(run.names[0], run.options)))
    const { report, stored } = await call('scan.run', scanInput(run.names[0], run.options))
    return { ...reported(report), stored }
  })
  const triage = program.command('triage').description('link, dismiss or make workloads of findings')
  register(
    triage
      .command('link')
      .argument('<workload>')
      .argument('<finding...>')
      .description('findings belong to a workload'),
    async (run) => {
      const call = await opened(run)
      const { changes } = await call('triage.link', {
        workloadId: argument(run, 0),
        findingIds: listed(run.names[1]),
      })
      return { changes }
    },
  )
  register(
    triage
      .command('dismiss')
      .argument('<finding...>')
      .requiredOption('--reason <text>', 'why they do not matter'),
    async (run) => {
      const call = await opened(run)
      const { changes } = await call('triage.dismiss', {
        findingIds: listed(run.names[0]),
        reason: textOption(run, 'reason') ?? '',
      })
      return { changes }
    },
  )
  register(
    triage
      .command('new')
      .argument('[finding...]')
      .option('--name <text>', 'name of the workload')
      .option('--all', 'a workload of each proposed cluster'),
    async (run) => {
      const call = await opened(run)
      if (run.options.all === true) {
        const clusters = await call('finding.clusters', {})
        const sure = clusters
          .filter(({ uses }) => (uses.runtime ?? 0) + (uses.manifest ?? 0) > 0)
          .map(({ id }) => id)
        if (sure.length === 0) return { changes: 0, workloads: [] }
        const { changes, workloadIds } = await call('triage.acceptClusters', { clusterIds: sure })
        return { changes, workloads: workloadIds }
      }
      const name = textOption(run, 'name')
      const { changes, workloadId } = await call('triage.new', {
        findingIds: listed(run.names[0]),
        ...(name === undefined ? {} : { name }),
      })
      return { changes, workload: workloadId }
    },
  )
  register(triage.command('list').description('proposed workloads'), async (run) => {
    const call = await opened(run)
    return { clusters: await call('finding.clusters', {}), alerts: await call('finding.alerts', {}) }
  })
}

function listed(given: unknown): string[] {
  const ids = Array.isArray(given) ? given.map(String) : []
  if (ids.length > 0) return ids
  throw new ExpectedError('usage', 'Which findings?', 'Give their ids; "list findings" shows them.')
}
