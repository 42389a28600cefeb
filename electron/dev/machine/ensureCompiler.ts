import { which } from '../lib/which.ts'
import { RuntimeProblem } from '../runtime/types.ts'
import { aptInstall, canInstall, installCommand } from './aptInstall.ts'

/** Makes sure that a C and C++ compiler is there; throws RuntimeProblem with the one command that brings it. */
export async function ensureCompiler(say: (line: string) => void): Promise<void> {
  const compilers = [process.env.CC || 'gcc', process.env.CXX || 'g++']
  if (compilers.every((name) => which(name) !== null)) return
  if (canInstall()) return aptInstall(['g++'], say)
  throw new RuntimeProblem(
    `A C++ compiler is needed once, for better-sqlite3. Run: ${installCommand(['g++'])}`,
  )
}
