import { asCommand } from './lib/asCommand.ts'
import { type ReadyRuntime, readyRuntime } from './lib/readyRuntime.ts'
import { addCounts, type Counts } from './test/counts.ts'
import { type Stage, stages } from './test/stages.ts'

/** `npm test [-- STAGE…]`: everything CI runs, or the named stages; the last line is `N passed, N failed`. */
await asCommand(async () => {
  const chosen = choose(process.argv.slice(2))
  const ready = await readyRuntime()
  const results = new Map<string, Counts>()
  const lines: string[] = []
  for (const stage of chosen) {
    console.log(`\n== ${stage.name}`)
    const started = Date.now()
    const counts = await runStage(stage, ready, results)
    results.set(stage.name, counts)
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    lines.push(`${stage.name.padEnd(10)} ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`)
    console.log(lines.at(-1))
  }
  const total = [...results.values()].reduce(addCounts, { passed: 0, failed: 0 })
  console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})

/** The named stages with those they need, in order; all without names. */
function choose(names: readonly string[]): readonly Stage[] {
  if (names.length === 0) return stages
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length > 0)
    throw new Error(`No stage ${unknown.join(', ')}. There are: ${stages.map((s) => s.name).join(', ')}`)
  const wanted = new Set(names)
  for (const stage of [...stages].reverse())
    if (wanted.has(stage.name)) for (const need of stage.needs) wanted.add(need)
  return stages.filter((stage) => wanted.has(stage.name))
}

async function runStage(
  stage: Stage,
  ready: ReadyRuntime,
  before: ReadonlyMap<string, Counts>,
): Promise<Counts> {
  const broken = stage.needs.find((name) => (before.get(name)?.failed ?? 0) > 0)
  if (broken !== undefined) {
    console.log(`not run: ${broken} failed`)
    return { passed: 0, failed: 1 }
  }
  try {
    return await stage.run(ready)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}
