import { type SpawnOptions, spawn } from 'node:child_process'

export type RunResult = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** Runs a program without a shell and collects its output; a program that can't be started gives code 127. */
export function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<RunResult> {
  return new Promise((done) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout?.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr?.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('error', (error) => done({ code: 127, stdout, stderr: stderr + error.message }))
    child.on('close', (code) => done({ code: code ?? 1, stdout, stderr }))
  })
}
