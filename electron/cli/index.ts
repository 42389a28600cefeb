import { runCli } from './runCli.ts'

// A reader that stops early (a pager, `head`) is no failure of ours.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause
})
process.exitCode = await runCli(process.argv.slice(2))
