import { isScanOnly } from './isScanOnly.ts'

// A reader that stops early (a pager, `head`) is no failure of ours.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause
})
const args = process.argv.slice(2)
// A scan that stores nothing starts without the workspace service, whose loading takes longer than a small scan.
process.exitCode = isScanOnly(args)
  ? await (await import('./scanOnly.ts')).scanOnly(args)
  : await (await import('./runCli.ts')).runCli(args)
