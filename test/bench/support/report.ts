import { cpus, loadavg } from 'node:os'

/** Says on stderr what a benchmark does at the moment. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Prints a benchmark's result as one JSON object, with what it ran on: figures without their machine say nothing. */
export function report(bench: string, result: Readonly<Record<string, unknown>>): void {
  const machine = {
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? '',
    load: loadavg()[0],
    node: process.version,
  }
  process.stdout.write(`${JSON.stringify({ bench, ...result, machine }, null, 2)}\n`)
}
