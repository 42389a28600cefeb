import { writeFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { test } from 'vitest'
import { openTestWorkspace } from '../../support/workspace.ts'

let out = ''
const say = (...a: unknown[]) => {
  out +=
    a.map((x) => (typeof x === 'string' ? x : inspect(x, { depth: 4, maxArrayLength: 12 }))).join(' ') + '\n'
}
test('sample', async () => {
  const w = await openTestWorkspace({
    asOf: process.env['ASOF'] ?? '2026-11-22',
    sample: process.env['EMPTY'] === undefined,
  })
  const time = async (n: string, f: () => Promise<unknown>) => {
    const t = performance.now()
    const r = await f()
    say(n, (performance.now() - t).toFixed(0), 'ms')
    return r
  }
  say(await time('status', () => w.call('status.get', {})))
  say(
    JSON.stringify(
      await time('overview', () => w.call('overview.get', {})),
      (k, v) => (k === 'points' || k === 'rows' ? undefined : v),
      1,
    ),
  )
  const b = (await time('briefing', () => w.call('briefing.get', {}))) as any
  for (const c of b.charts) say(c.id, '|', c.reading)
  say(b.headline)
  say(JSON.stringify(b.risks, null, 1), JSON.stringify(b.decisions, null, 1))
  say(await time('people', () => w.call('work.people', {})))
  const work = (await time('work', () => w.call('work.list', { kind: 'all', id: '' }))) as any[]
  const c: any = {}
  for (const t of work) c[t.bucket] = (c[t.bucket] ?? 0) + 1
  say(c)
  for (const kind of ['csv', 'xlsx', 'html'] as const)
    say(await time(kind, () => w.call('export.run', { kind, out: `/tmp/out.${kind}` })))
  say(await w.call('scope.summary', {}).then((s) => ({ ...s, queue: s.queue.length })))
  const a = await w.call('assess.summary', {})
  say(a.counts)
  const p = await w.call('plan.summary', {})
  say({
    ...p,
    late: p?.late.map((l) => l.name + ' ' + l.due + ' ' + l.finish),
    unplanned: p?.unplanned.length,
    diagnostics: p?.diagnostics.map((d) => d.code + ' ' + d.message),
  })
  say(
    await w
      .call('plan.capacity', {})
      .then((c) =>
        c.teams.map((t) => [
          t.name,
          t.load.slice(0, 20).map(Math.round).join(' '),
          t.capacity.slice(0, 20).map(Math.round).join(' '),
        ]),
      ),
  )
  writeFileSync('/tmp/zz.txt', out)
  await w.close()
}, 120000)
