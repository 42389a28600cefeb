import { RuntimeProblem } from '../runtime/types.ts'

/** Runs a script's main function and turns its result into the exit code; expected problems print without a stack. */
export async function asCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(error instanceof RuntimeProblem ? error.message : error)
    process.exitCode = 1
  }
}
