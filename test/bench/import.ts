import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { decode } from 'iconv-lite'
import { ask, createService } from '#electron/service/service.ts'
import { inlineRunner } from '#electron/worker/inlineRunner.ts'
import { projectFolder } from '../../electron/dev/lib/projectFolder.ts'
import { inventory2024 } from '../support/inventory2024.ts'
import { progress, report } from './support/report.ts'
import { median, round } from './support/stats.ts'

// The 2024 inventory into a new workspace on disk, through the service, against parsing the same file with csv-parse.
const runs = 7
const goalMs = 1_500
const folder = mkdtempSync(join(tmpdir(), 'offramp-import-bench-'))
const real = join(
  projectFolder,
  '../shared/data/federal-ai-inventory/2024_consolidated_ai_inventory_raw_v2.csv',
)
const file = existsSync(real) ? real : join(folder, 'inventory.csv')
if (file !== real) writeFileSync(file, inventory2024())

const parseMs: number[] = []
const importMs: number[] = []
let receipt: unknown = null
for (let run = 0; run <= runs; run += 1) {
  const parsed = await timed(async () =>
    parse(decode(readFileSync(file), 'win1252'), { relax_column_count: true }),
  )
  const service = createService({
    author: () => 'bench',
    device: 'bench-device',
    now: () => new Date(),
    jobs: inlineRunner(() => undefined),
    emit: () => undefined,
    asOf: '2026-03-16',
    autoDerive: false,
    reportBug: (_operation, cause) => {
      throw cause
    },
  })
  await ask(service, 'workspace.create', { path: join(folder, `run-${run}.offramp`), name: 'Benchmark' })
  const imported = await timed(async () => {
    receipt = await ask(service, 'import.run', {
      path: file,
      rejectedOut: join(folder, `rejected-${run}.csv`),
    })
  })
  await service.close()
  progress(`${run}/${runs}: import ${round(imported, 0)} ms, csv-parse ${round(parsed, 0)} ms`)
  if (run === 0) continue // loads code and warms up
  parseMs.push(parsed)
  importMs.push(imported)
}
rmSync(folder, { recursive: true, force: true })

report('import', {
  what: 'import.run of the 2024 inventory into a new workspace, every row on disk, median ms',
  file: file === real ? 'the real 2024 inventory' : 'a generated file of its shape',
  receipt,
  runs,
  ms: round(median(importMs), 0),
  slowestMs: round(Math.max(...importMs), 0),
  csvParseMs: round(median(parseMs), 0),
  ratio: round(median(importMs) / median(parseMs), 2),
  goalMs,
  met: median(importMs) < goalMs,
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
