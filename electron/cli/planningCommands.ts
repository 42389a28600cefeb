import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Output } from '#shared/contract/contract.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { Register } from './commands.ts'
import { exportInput } from './exportInput.ts'
import { argument, opened, textOption } from './opened.ts'

/** classify, assess, decide, plan, status, export. */
export function addPlanningCommands(program: Command, register: Register): void {
  register(program.command('classify').description('decide scope by the rules'), async (run) => {
    const call = await opened(run)
    const counts = await call('scope.classify', {})
    return { ...counts, decisions: await call('scope.decisions', {}) }
  })
  register(
    program
      .command('assess')
      .description('match workloads with alternatives')
      .option('--workload <id>', 'only this one'),
    async (run) => {
      const call = await opened(run)
      await call('derive.ensure', { step: 'assess' })
      const only = textOption(run, 'workload')
      const { workloads } = await call('assess.ranked', only === undefined ? {} : { workloadId: only })
      return { workloads: workloads.map(assessedLine) }
    },
  )
  register(
    program
      .command('decide')
      .description('choose an alternative for a workload')
      .argument('<id>', 'workload')
      .argument('<alternative>', 'alternative')
      .requiredOption('--why <text>', 'rationale')
      .option('--runner-up <alternative>', 'the second choice'),
    async (run) => {
      const call = await opened(run)
      const runnerUpId = textOption(run, 'runnerUp')
      const { changes } = await call('assess.decide', {
        workloadIds: [argument(run, 0)],
        alternativeId: argument(run, 1),
        rationale: textOption(run, 'why') ?? '',
        ...(runnerUpId === undefined ? {} : { runnerUpId }),
      })
      return { changes }
    },
  )
  register(
    program
      .command('plan')
      .description('create missing tasks and compute the schedule')
      .option('--schedules <n>', 'how many schedules to try', wholeNumber)
      .option('--seconds <s>', 'how long to look for better schedules', positiveNumber)
      .option('--seed <k>', 'seed', wholeNumber),
    async (run) => {
      const call = await opened(run)
      await call('derive.ensure', { step: 'assess' })
      const generated = await call('plan.generateTasks', {})
      if (generated.changes > 0)
        run.output.note(`created ${generated.changes} tasks and links from templates`)
      const { schedules, seconds, seed } = run.options
      const summary = await call('plan.run', {
        ...(typeof schedules === 'number' ? { schedules } : {}),
        ...(typeof seconds === 'number' ? { seconds } : {}),
        ...(typeof seed === 'number' ? { seed } : {}),
      })
      return { ...summary, created: generated.changes }
    },
  )
  register(program.command('status').description('where the program stands'), async (run) => {
    const call = await opened(run)
    await call('derive.ensure', { step: 'plan' })
    return call('status.get', {})
  })
  register(
    program
      .command('export')
      .description('write csv, xlsx or html')
      .argument('<kind>')
      .requiredOption('--out <file>', 'file to write')
      .option('--where <field=value...>', 'only workloads whose field equals the value'),
    async (run) => {
      const call = await opened(run)
      await call('derive.ensure', { step: 'plan' })
      return call(
        'export.run',
        await exportInput(run.options.where, argument(run, 0), resolve(textOption(run, 'out') ?? ''), call),
      )
    },
  )
}

/** A workload's ranking under the keys the command promises. */
function assessedLine({ workloadId, ranked, chosen }: Output<'assess.ranked'>['workloads'][number]) {
  const lines = ranked.map(({ alternativeId, monthlyCostUsd, ...line }) => ({
    alternative: alternativeId,
    ...line,
    monthlyCost: monthlyCostUsd,
  }))
  return { id: workloadId, ranked: lines, chosen }
}

function positiveNumber(text: string): number {
  if (/^\d{1,9}(\.\d{1,6})?$/.test(text) && Number(text) > 0) return Number(text)
  throw new ExpectedError('usage', `"${text}" is not a number above 0.`, 'Write a number such as 5 or 0.5.')
}

function wholeNumber(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new ExpectedError('usage', `"${text}" is not a whole number.`, 'Write digits only.')
}
