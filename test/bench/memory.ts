import { readFileSync } from 'node:fs'
import type { Offramp } from '../e2e/support/launch.ts'
import { atRest, openBigApp } from './support/bigApp.ts'
import { progress, report } from './support/report.ts'
import { round } from './support/stats.ts'

// Memory that only the app's processes use (private pages), with 10,000 workloads and their 65,000 tasks open and all
// screens visited. Shared pages (Electron's own code, mapped once for all) are told apart.
const goalMb = 600
const offramp = await openBigApp(Number(process.argv[2] ?? 10_000))
const opened = await measure(offramp)
progress(`opened: ${opened.privateMb} MB`)
const perScreen: [screen: string, mb: number][] = [['Overview', opened.privateMb]]
const rail = offramp.page.getByRole('navigation', { name: 'Screens' }).getByRole('button')
for (const name of [
  'Inventory',
  'Scope',
  'Alternatives',
  'Plan',
  'My work',
  'Briefing',
  'Reports',
  'Settings',
  'Inventory',
]) {
  await rail.and(offramp.page.getByRole('button', { name, exact: true })).click()
  await atRest(offramp)
  const { privateMb } = await measure(offramp)
  perScreen.push([name, privateMb])
  progress(`${name}: ${privateMb} MB`)
}
const peakMb = Math.max(...perScreen.map(([, mb]) => mb))
const visited = await measure(offramp)
await offramp.page.waitForTimeout(20_000)
const later = await measure(offramp)
await offramp.close()

report('memory', {
  what: 'private memory of all processes of the app, MB (1,000,000 bytes)',
  perScreenMb: Object.fromEntries(perScreen),
  peakMb,
  allScreensVisitedMb: visited.privateMb,
  aMomentLaterMb: later.privateMb,
  goalMb,
  ratio: round(peakMb / goalMb, 2),
  met: peakMb < goalMb,
  processes: visited.processes,
})

async function measure({ app }: Offramp) {
  const list = await app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .map(({ pid, type, name, memory }) => ({ pid, kind: name ?? type, kb: memory.workingSetSize })),
  )
  const processes = list.map(({ pid, kind, kb }) => ({ kind, ...memoryOf(pid, kb) }))
  return { privateMb: round(processes.reduce((sum, each) => sum + each.privateMb, 0)), processes }
}

/** Linux tells private from shared pages; elsewhere the working set stands in, which counts shared pages too. */
function memoryOf(pid: number, workingSetKb: number) {
  if (process.platform !== 'linux') return { privateMb: round(workingSetKb / 1000), sharedMb: 0 }
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const kb = (name: string) => Number(new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0)
  const mb = (kilobytes: number) => round((kilobytes * 1024) / 1_000_000)
  return {
    privateMb: mb(kb('Private_Clean') + kb('Private_Dirty')),
    sharedMb: mb(kb('Shared_Clean') + kb('Shared_Dirty')),
  }
}
