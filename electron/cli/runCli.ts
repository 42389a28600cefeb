import { Command, CommanderError, Option } from 'commander'
import { ExpectedError } from '#shared/model/problem.ts'
import { addCommands } from './commands.ts'
import { makeOutput, type Output } from './output.ts'
import { exitUsage, parseDay } from './parseDay.ts'
import { withService } from './withService.ts'

/** The options every command takes. */
export interface CommonOptions {
  readonly workspace?: string
  readonly json?: boolean
  readonly asOf?: string
  readonly yes?: boolean
}

const exitDone = 0
const exitFailed = 1

/** Runs the `offramp` command; answers with the exit code: 0 done, 1 expected failure, 2 usage. */
export async function runCli(argv: readonly string[]): Promise<number> {
  // Usage errors happen before options are parsed, so that `--json` is looked for by hand.
  const output = makeOutput(argv.includes('--json'))
  const program = makeProgram(output)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitDone
  } catch (cause) {
    return report(cause, output)
  }
}

function makeProgram(output: Output): Command {
  const program = new Command('offramp')
    .description('Moves Department of War workloads off Claude: the workspace service without a window.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void process.stderr.write(text), writeErr: () => undefined })
    .showHelpAfterError(false)
  addCommands(program, (command, run) => {
    command
      .exitOverride()
      .option('--workspace <file>', 'the .offramp file')
      .option('--json', 'one JSON object on stdout')
      .addOption(
        new Option(
          '--as-of <date>',
          'status date, YYYY-MM-DD (default: the program’s, else today)',
        ).argParser(parseDay),
      )
      .option('--yes', 'do not ask')
      .action(async (...given: unknown[]) => {
        const options = command.opts<CommonOptions & Record<string, unknown>>()
        const names = given.slice(0, command.registeredArguments.length)
        await withService(options, output, async (service, interrupted) =>
          output.result(await run({ service, options, output, names, interrupted })),
        )
      })
  })
  return program
}

function report(cause: unknown, output: Output): number {
  if (cause instanceof CommanderError) {
    if (cause.exitCode === 0) return exitDone
    output.problem({
      code: 'usage',
      message: cause.message.replace(/^error: /, ''),
      next: 'Run "offramp --help", or "offramp COMMAND --help".',
    })
    return exitUsage
  }
  if (cause instanceof ExpectedError) {
    output.problem(cause.problem)
    return cause.problem.code === 'usage' ? exitUsage : exitFailed
  }
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  output.problem({
    code: 'bug',
    message: 'Something went wrong inside Offramp.',
    next: 'Saved work is safe. Send the details below to the people who support you.',
  })
  output.note(detail)
  return exitFailed
}
