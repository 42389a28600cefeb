import { runCli } from './runCli.ts'

// Below Node-API 10 (Node 20 and older) better-sqlite3's prebuilds end the process without a word.
if (Number(process.versions.napi) < 10 && !process.env.OFFRAMP_SQLITE_BINDING) {
  process.stderr.write(
    `node-too-old: offramp needs Node 22.14 or newer; this is ${process.version}.\nNext: in a checkout, npx offramp runs it on the Node 24 that npm installed.\n`,
  )
  process.exit(1)
}

process.exitCode = await runCli(process.argv.slice(2))
