import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { openTestWorkspace } from '../../support/workspace.ts'
test('sample', async () => {
  const w = await openTestWorkspace({ asOf: process.env['ASOF'] ?? '2026-11-22', sample: process.env['EMPTY'] === undefined })
  const time = async (n: string, f: () => Promise<unknown>) => { const t = performance.now(); const r = await f(); console.info(n, (performance.now() - t).toFixed(0), 'ms'); return r }
  console.info(await time('status', () => w.call('status.get', {})))
  console.info(JSON.stringify(await time('overview', () => w.call('overview.get', {})), (k, v) => k === 'points' || k === 'rows' ? undefined : v, 1))
  const b = (await time('briefing', () => w.call('briefing.get', {}))) as any
  for (const c of b.charts) console.info(c.id, '|', c.reading)
  console.info(b.headline)
  console.info(JSON.stringify(b.risks, null, 1), JSON.stringify(b.decisions, null, 1))
  console.info(await time('people', () => w.call('work.people', {})))
  const work = (await time('work', () => w.call('work.list', { kind: 'all', id: '' }))) as any[]
  const c: any = {}; for (const t of work) c[t.bucket] = (c[t.bucket] ?? 0) + 1; console.info(c)
  for (const kind of ['csv', 'xlsx', 'html'] as const) console.info(await time(kind, () => w.call('export.run', { kind, out: `/tmp/out.${kind}` })))
  console.info(await w.call('scope.summary', {}).then((s) => ({ ...s, queue: s.queue.length })))
  const a = await w.call('assess.summary', {}); console.info(a.counts)
  const p = await w.call('plan.summary', {}); console.info({ ...p, late: p?.late.map((l) => l.name + ' ' + l.due + ' ' + l.finish), unplanned: p?.unplanned.length, diagnostics: p?.diagnostics.map((d) => d.code + ' ' + d.message) })
  await w.close()
}, 120000)
