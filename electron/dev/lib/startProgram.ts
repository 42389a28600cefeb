import { spawn } from 'node:child_process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export type Started = {
  /** The exit code; never rejects. */
  readonly ended: Promise<number>
  readonly stop: () => void
}

/**
 * Starts a program, its output on our terminal. It gets its own process group, which our signals are passed on to,
 * so that stopping us also stops what xvfb-run or npm put in between.
 */
export function startProgram(command: readonly string[], env: NodeJS.ProcessEnv, cwd?: string): Started {
  const [program = '', ...args] = command
  const group = process.platform !== 'win32'
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'inherit', 'inherit'], detached: group })
  const pass = (signal: NodeJS.Signals) => {
    if (child.pid === undefined || child.exitCode !== null) return
    process.kill(group ? -child.pid : child.pid, signal)
  }
  for (const signal of SIGNALS) process.on(signal, pass)
  const ended = new Promise<number>((done) => {
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`)
      done(127)
    })
    child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
  void ended.then(() => {
    for (const signal of SIGNALS) process.off(signal, pass)
  })
  return { ended, stop: () => pass('SIGTERM') }
}
