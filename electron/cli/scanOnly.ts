import { Command } from 'commander'
import { scanWithoutWorkspace } from '../discover/scanWithoutWorkspace.ts'
import { makeOutput } from './output.ts'
import { exitDone, reportFailure } from './reportFailure.ts'
import { reported, scanCommand, scanInput } from './scanCommand.ts'

/** Runs `scan … --no-store`; answers with the exit code. Ctrl-C stops it. */
export async function scanOnly(argv: readonly string[]): Promise<number> {
  const output = makeOutput(argv.includes('--json'))
  const program = new Command('offramp').exitOverride().configureOutput({ writeErr: () => undefined })
  let interrupted = false
  const interrupt = () => {
    interrupted = true
  }
  process.once('SIGINT', interrupt)
  const command = scanCommand(program)
    .exitOverride()
    // The options of every command; those of a workspace change nothing here.
    .option('--workspace <file>')
    .option('--json')
    .option('--as-of <date>')
    .option('--yes')
    .action(async (paths: unknown) => {
      const input = scanInput(paths, command.opts())
      output.result(reported(await scanWithoutWorkspace(input, output.note, () => interrupted)))
    })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitDone
  } catch (cause) {
    return reportFailure(cause, output)
  } finally {
    process.off('SIGINT', interrupt)
  }
}
