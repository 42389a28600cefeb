import { RuntimeProblem } from '../runtime/types.ts'

/**
 * Runs a script's main function and ends the process with its result; expected problems print without a stack.
 * It exits by itself: the packager leaves an exit hook behind that would turn a failure's code into 0.
 */
export async function asCommand(main: () => Promise<number>): Promise<never> {
  try {
    process.exit(await main())
  } catch (error) {
    console.error(error instanceof RuntimeProblem ? error.message : error)
    process.exit(1)
  }
}
