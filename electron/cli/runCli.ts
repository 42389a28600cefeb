import { Command, Option } from 'commander'
import { addCommands } from './commands.ts'
import { makeOutput, type Output } from './output.ts'
import { parseDay } from './parseDay.ts'
import { exitDone, reportFailure } from './reportFailure.ts'
import { withService } from './withService.ts'

/** The options every command takes. */
export interface CommonOptions {
  readonly workspace?: string
  readonly json?: boolean
  readonly asOf?: string
  readonly yes?: boolean
}

/** Runs the `offramp` command; answers with the exit code: 0 done, 1 expected failure, 2 usage. */
export async function runCli(argv: readonly string[]): Promise<number> {
  // Usage errors happen before options are parsed, so that `--json` is looked for by hand.
  const output = makeOutput(argv.includes('--json'))
  const program = makeProgram(output)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitDone
  } catch (cause) {
    return reportFailure(cause, output)
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
        // Printed only when nothing took it back: with --json there is one object, result or error.
        output.result(
          await withService(options, output, (service) => run({ service, options, output, names })),
        )
      })
  })
  return program
}
