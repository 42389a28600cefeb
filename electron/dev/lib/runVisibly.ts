import { startProgram } from './startProgram.ts'

/** Runs a program, its output on our terminal, and gives its exit code (127 when it can't be started). */
export const runVisibly = (
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd?: string,
): Promise<number> => startProgram(command, env, cwd).ended
