import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toIso } from '#shared/plan/day.ts'
import { none } from '#shared/plan/model.ts'
import { planProgram } from '#shared/plan/plan.ts'
import type { PlanResult } from '#shared/plan/result.ts'
import { caseInput, type PlanCase, planCase } from './planCase.ts'

const folder = join(import.meta.dirname, 'cases')

for (const kind of ['correct', 'errors'] as const) {
  describe(kind, () => {
    for (const file of readdirSync(join(folder, kind))) {
      test(file.replace('.json', '').replaceAll('-', ' '), () => {
        const given = planCase.parse(JSON.parse(readFileSync(join(folder, kind, file), 'utf8')))
        const result = planProgram(caseInput(given), { seed: 1, runs: 20, stop: () => false })
        compare(given.expect, result)
      })
    }
  })
}

function compare(wanted: PlanCase['expect'], { tasks, workloads, summary }: PlanResult): void {
  const at = (ids: readonly string[], id: string): number => ids.indexOf(id)
  const orNull = (value: number | undefined): number | null => (value === none ? null : (value ?? null))
  expect(summary.diagnostics.map(({ code }) => code)).toEqual(wanted.diagnostics)
  for (const [code, ids] of Object.entries(wanted.subjects)) {
    const found = summary.diagnostics.find((diagnostic) => diagnostic.code === code)
    expect(found?.subjects.map(({ id }) => id).sort()).toEqual(ids)
  }
  for (const [id, place] of Object.entries(wanted.tasks)) {
    const t = at(tasks.ids, id)
    const found = t < 0 ? null : `${toIso(tasks.start[t] ?? 0)} ${toIso(tasks.finish[t] ?? 0)}`
    expect(`${id}: ${found}`).toBe(`${id}: ${place}`)
  }
  for (const [id, slack] of Object.entries(wanted.slack)) {
    expect([id, orNull(tasks.slack[at(tasks.ids, id)])]).toEqual([id, slack])
  }
  if (wanted.critical !== undefined) {
    expect(tasks.ids.filter((_, t) => tasks.critical[t] === 1)).toEqual(wanted.critical)
  }
  for (const [id, slack] of Object.entries(wanted.workloadSlack)) {
    expect([id, orNull(workloads.slack[at(workloads.ids, id)])]).toEqual([id, slack])
  }
  for (const [id, due] of Object.entries(wanted.due)) {
    const w = at(workloads.ids, id)
    const day = orNull(workloads.due[w])
    expect(`${day === null ? 'none' : toIso(day)} ${workloads.dueFrom[w]}`).toBe(due)
  }
  for (const [id, parts] of Object.entries(wanted.why)) {
    for (const part of parts) expect(workloads.why[at(workloads.ids, id)]).toContain(part)
  }
  if (wanted.late !== undefined) {
    expect(Object.fromEntries(summary.late.map(({ id, daysLate }) => [id, daysLate]))).toEqual(wanted.late)
  }
  if (wanted.unplanned !== undefined) {
    expect(summary.unplanned.map(({ workloadId }) => workloadId)).toEqual(wanted.unplanned)
  }
  if (wanted.finish !== undefined) expect(summary.finish).toBe(wanted.finish)
  if (wanted.bound !== undefined) expect(summary.lowerBoundFinish).toBe(wanted.bound)
}
