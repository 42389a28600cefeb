import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { ask, createService } from '#electron/service/service.ts'
import { inlineRunner } from '#electron/worker/inlineRunner.ts'
import { projectFolder } from '../../electron/dev/lib/projectFolder.ts'
import { type Painted, timeStart } from './support/plainElectron.ts'
import { progress, report } from './support/report.ts'
import { median, round } from './support/stats.ts'

// From starting the process to the first usable screen, against an empty Electron window started in turns with it.
const runs = Number(process.argv[2] ?? 5)
const goal = 1.5
const empty = fileURLToPath(new URL('support/emptyWindow', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'offramp-startup-'))
const sample = join(folder, 'sample.offramp')
await makeSample(sample)

const heading = (name: RegExp) => async (page: Page) => {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
const kinds = {
  empty: () => timeStart(empty, join(folder, 'empty'), [], heading(/Ready/)),
  startScreen: () => timeStart(projectFolder, join(folder, 'start'), [], heading(/Offramp/)),
  sampleProgram: () => timeStart(projectFolder, join(folder, 'sample'), [sample], heading(/Overview/)),
}
type Kind = keyof typeof kinds
const names = ['empty', 'startScreen', 'sampleProgram'] as const satisfies readonly Kind[]

const measured: Record<Kind, Painted[]> = { empty: [], startScreen: [], sampleProgram: [] }
// The first ones fill the disk cache and Chromium's, which compiles code ahead from the third start on: not counted.
for (let warmUp = 0; warmUp < 3; warmUp += 1) for (const name of names) await kinds[name]()
for (let run = 1; run <= runs; run += 1) {
  for (const name of names) {
    const painted = await kinds[name]()
    measured[name].push(painted)
    progress(`${run}/${runs} ${name}: ${round(painted.largestMs, 0)} ms`)
  }
}
rmSync(folder, { recursive: true, force: true })

const ms = (kind: Kind) => round(median(measured[kind].map(({ largestMs }) => largestMs)), 0)
const fastest = (kind: Kind) => round(Math.min(...measured[kind].map(({ largestMs }) => largestMs)), 0)
const ratio = (kind: Kind) => round(ms(kind) / ms('empty'), 2)
report('startup', {
  what: 'process start to the last change of the largest content, median',
  runs,
  emptyMs: ms('empty'),
  startScreenMs: ms('startScreen'),
  startScreenRatio: ratio('startScreen'),
  sampleProgramMs: ms('sampleProgram'),
  sampleProgramRatio: ratio('sampleProgram'),
  fastestMs: {
    empty: fastest('empty'),
    startScreen: fastest('startScreen'),
    sampleProgram: fastest('sampleProgram'),
  },
  goalRatio: goal,
  met: ratio('startScreen') <= goal && ratio('sampleProgram') <= goal,
  all: measured,
})

async function makeSample(path: string): Promise<void> {
  const service = createService({
    author: () => 'bench',
    device: 'bench-device',
    now: () => new Date(),
    jobs: inlineRunner(() => undefined),
    emit: () => undefined,
    asOf: null,
    autoDerive: false,
    reportBug: (_operation, cause) => {
      throw cause
    },
  })
  await ask(service, 'workspace.createSample', { path })
  await ask(service, 'derive.ensure', { step: 'plan' })
  await service.close()
}
