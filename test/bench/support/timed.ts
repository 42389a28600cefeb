import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How long a program ran and the most memory it held (null where /proc does not tell). */
export interface Timed {
  readonly ms: number
  readonly peakMb: number | null
  readonly stdout: string
}

const pollMs = 15

/** Runs a program to its end, wall-clock, cold start included. Throws when it fails (1 is ripgrep's "nothing found"). */
export async function timed(
  program: string,
  args: readonly string[],
  okCodes: readonly number[] = [0],
): Promise<Timed> {
  const started = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let peak: number | null = null
  const poll = setInterval(() => {
    peak = Math.max(peak ?? 0, highWater(child.pid) ?? 0) || peak
  }, pollMs)
  const chunks: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(poll)
  const ms = performance.now() - started
  if (code === null || !okCodes.includes(code))
    throw new Error(`${program} ended with ${code}: ${Buffer.concat(errors).toString().slice(0, 500)}`)
  return { ms, peakMb: peak, stdout: Buffer.concat(chunks).toString() }
}

function highWater(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1_024)
  } catch {
    // Over already, or no /proc on this system.
    return null
  }
}
