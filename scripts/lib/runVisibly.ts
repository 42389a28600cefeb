import { spawn } from 'node:child_process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a program, its output on our terminal, and gives its exit code. It gets its own process group, which our signals are
 * passed on to, so that stopping us also stops what xvfb-run or npm put in between.
 */
export function runVisibly(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd?: string,
): Promise<number> {
  const [program = '', ...args] = command
  const group = process.platform !== 'win32'
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'inherit', 'inherit'], detached: group })
  const pass = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined) process.kill(group ? -child.pid : child.pid, signal)
  }
  for (const signal of SIGNALS) process.on(signal, pass)
  return new Promise((done) => {
    const finish = (code: number) => {
      for (const signal of SIGNALS) process.off(signal, pass)
      done(code)
    }
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`)
      finish(127)
    })
    child.on('exit', (code, signal) => finish(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}
