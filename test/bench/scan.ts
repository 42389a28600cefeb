import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { rgPath } from '@vscode/ripgrep'
import { curQuery } from '#shared/discovery/billQueries.ts'
import { squash } from '#shared/discovery/dataShape.ts'
import { invocationQuery } from '#shared/discovery/logQueries.ts'
import { firstPass } from '#shared/discovery/rules.ts'
import { makeCodeTree, makeCur, makeLogs } from './support/scanTrees.ts'
import { timed } from './support/timed.ts'

// `npm run bench -- scan [PATH] [--files N] [--mb N] [--data-mb N] [--runs N] [--keep] [--json]`: our command, started cold, beside
// ripgrep on the same patterns and beside the bare DuckDB query, in one run. Best of N each, in turns.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string', default: '7500' },
    mb: { type: 'string', default: '235' },
    'data-mb': { type: 'string', default: '256' },
    runs: { type: 'string', default: '5' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)
const place = join(tmpdir(), `offramp-bench-scan-${values.files}-${values.mb}-${values['data-mb']}`)
const cli = resolve(import.meta.dirname, '../../out/main/cli.js')

interface Line {
  readonly name: string
  readonly files: number
  readonly bytes: number
  readonly findings: number
  readonly bareMs: number
  readonly oursMs: number
  readonly ratio: number
  readonly peakMb: number | null
}

const results: Line[] = []
const given = positionals[0]
if (given === undefined) makeCodeTree(join(place, 'code'), Number(values.files), Number(values.mb))
results.push(await compare('code', given === undefined ? join(place, 'code') : resolve(given), bareRipgrep))
if (given === undefined) {
  const size = Number(values['data-mb'])
  await makeLogs(join(place, 'plain'), size, false)
  await makeLogs(join(place, 'packed'), size, true)
  await makeCur(join(place, 'cur'), size)
  results.push(
    await compare('logs plain', join(place, 'plain'), (folder) =>
      bareQuery(invocationQuery(`'${folder}/*'`, 'lines', false)),
    ),
  )
  results.push(
    await compare('logs gzip', join(place, 'packed'), (folder) =>
      bareQuery(invocationQuery(`'${folder}/*'`, 'lines', false)),
    ),
  )
  results.push(await compare('CUR', join(place, 'cur'), bareCur))
}
if (!values.keep) rmSync(place, { recursive: true, force: true })
if (values.json) console.log(JSON.stringify({ runs, results }))
else console.table(results)

async function compare(
  name: string,
  folder: string,
  bare: (folder: string) => Promise<number>,
): Promise<Line> {
  let bareMs = Number.POSITIVE_INFINITY
  let oursMs = Number.POSITIVE_INFINITY
  let peakMb: number | null = null
  let report = { files: 0, bytes: 0, findings: [] as unknown[] }
  for (let i = 0; i < runs; i += 1) {
    bareMs = Math.min(bareMs, await bare(folder))
    const ours = await timed(process.execPath, [cli, 'scan', folder, '--no-store', '--json'])
    oursMs = Math.min(oursMs, ours.ms)
    peakMb = ours.peakMb === null ? peakMb : Math.max(peakMb ?? 0, ours.peakMb)
    report = JSON.parse(ours.stdout)
  }
  const { files, bytes, findings } = report
  return {
    name, files, bytes, findings: findings.length,
    bareMs: Math.round(bareMs), oursMs: Math.round(oursMs), ratio: Math.round((oursMs / bareMs) * 100) / 100, peakMb,
  } // biome-ignore format: a row
}

/** ripgrep alone in its fastest form: the names of the files with a match. */
async function bareRipgrep(folder: string): Promise<number> {
  const args = [
    '--no-config',
    '--hidden',
    '--no-require-git',
    '--glob=!.git',
    '--ignore-case',
    '--files-with-matches',
    '--regexp',
    firstPass,
    '--',
    folder,
  ]
  return (await timed(rgPath, args, [0, 1])).ms
}

/** The query alone on an engine with its own settings; Node is running already. */
async function bareQuery(sql: string): Promise<number> {
  const started = performance.now()
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  await connection.runAndReadAll(sql)
  const ms = performance.now() - started
  connection.closeSync()
  instance.closeSync()
  return ms
}

async function bareCur(folder: string): Promise<number> {
  const read = `read_csv('${folder}/*', all_varchar = true, header = true)`
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const names = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${read}`))
    .getRowObjectsJson()
    .map((row) => String(row.column_name))
  connection.closeSync()
  instance.closeSync()
  const column = (...wanted: string[]) => {
    const found = names.find((name) => wanted.includes(squash(name)))
    return found === undefined ? null : `"${found}"`
  }
  return bareQuery(curQuery(read, column))
}
