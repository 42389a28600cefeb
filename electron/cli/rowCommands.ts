import type { Command } from 'commander'
import { entities } from '#shared/model/entities.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { Json } from '#shared/model/scalars.ts'
import type { Register } from './commands.ts'
import { argument, type Caller, opened } from './opened.ts'
import { assignments, matches } from './where.ts'

const listable = ['workloads', 'findings', 'tasks', 'teams', 'alternatives', 'conflicts'] as const

/** list and set. */
export function addRowCommands(program: Command, register: Register): void {
  register(
    program
      .command('list')
      .description(`list ${listable.join(', ')}`)
      .argument('<what>')
      .option('--where <field=value...>', 'only rows whose field equals the value'),
    async (run) => {
      const call = await opened(run)
      const wanted = assignments(run.options.where)
      const items = (await rowsFor(call, argument(run, 0))).filter((row) => matches(row, wanted))
      return { count: items.length, items }
    },
  )
  register(
    program
      .command('set')
      .description('set fields of a workload')
      .argument('<what>')
      .argument('<id>')
      .argument('<field=value...>'),
    async (run) => {
      if (argument(run, 0) !== 'workload')
        throw usage(`"${argument(run, 0)}" can’t be set.`, 'Use: set workload ID field=value…')
      const call = await opened(run)
      const fields = Object.fromEntries(
        [...assignments(run.names[2])].map(([field, text]) => [field, valueFor(field, text)]),
      )
      const id = argument(run, 1)
      const { changes } = await call('changes.apply', {
        label: `Set ${Object.keys(fields).join(', ')} of ${id}`,
        mutations: [{ kind: 'set', entity: 'workload', id, fields }],
      })
      return { changes }
    },
  )
}

async function rowsFor(call: Caller, what: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  switch (what) {
    case 'workloads':
      await call('derive.ensure', { step: 'plan' })
      return (await call('workload.all', {})).rows
    case 'findings':
      return call('rows.list', { entity: 'finding' })
    case 'tasks':
      await call('derive.ensure', { step: 'plan' })
      return call('work.list', { kind: 'all', id: '' })
    case 'teams':
      return call('rows.list', { entity: 'team' })
    case 'alternatives':
      return (await call('catalog.get', {})).alternatives
    case 'conflicts':
      throw new ExpectedError(
        'not-yet',
        'This version exchanges no bundles, so there can be no conflicts.',
        'Work in one workspace.',
      )
    default:
      throw usage(`"${what}" can’t be listed.`, `Use one of: ${listable.join(', ')}.`)
  }
}

/** Reads a value for a workload field by its column kind; an empty text clears a field that may be unknown. */
function valueFor(field: string, text: string): Json {
  const fields: Readonly<Record<string, { readonly column: string; readonly initial: unknown }>> =
    entities.workload.fields
  const kind = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (text === '' && kind?.initial === null) return null
  switch (kind?.column) {
    case 'integer':
    case 'real':
      return Number(text)
    case 'boolean':
      return text === 'true'
    case 'json':
      return text.startsWith('[') || text.startsWith('{')
        ? (JSON.parse(text) as Json)
        : text === ''
          ? []
          : text.split(/\s*[,;]\s*/)
    default:
      return text // the spine refuses unknown fields and wrong values
  }
}

function usage(message: string, next: string): ExpectedError {
  return new ExpectedError('usage', message, next)
}
