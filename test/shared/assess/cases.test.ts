import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { assessmentOf } from '#shared/assess/describe.ts'
import { place } from '#shared/assess/rank.ts'
import { isoDate, json } from '#shared/model/scalars.ts'
import { requirementKind, scope, verdicts } from '#shared/model/vocabulary.ts'
import { inputOf, inventedModel, prepared, shippedCatalog, tables } from './support/shipped.ts'

/** One file is one test; its folder is the verdict. */
const caseFile = z.strictObject({
  why: z.string(),
  asOf: isoDate.default('2026-11-22'),
  scope: scope.default('in'),
  workload: z.record(z.string(), json),
  requirements: z
    .array(z.strictObject({ kind: requirementKind, needed: z.boolean(), value: json }))
    .default([]),
  /** A shipped entry by id, or an invented model by its facts. */
  alternative: z.union([
    z.strictObject({ id: z.string() }),
    z.strictObject({
      facts: z.record(z.string(), json),
      eolDate: isoDate.optional(),
      lifecycle: z.literal('end-of-life').optional(),
    }),
  ]),
  met: z.number().optional(),
  unmet: z.array(requirementKind).optional(),
  unknown: z.array(requirementKind).optional(),
  proposed: z.boolean().optional(),
  reasonOf: z.record(z.string(), z.string()).default({}),
})

const folder = fileURLToPath(new URL('./cases/', import.meta.url))
const shipped = shippedCatalog().entries

function assessed(name: string) {
  const file = caseFile.parse(JSON.parse(readFileSync(name, 'utf8')))
  const set = file.requirements.map((row) => ({ ...row, id: `w1:${row.kind}`, workloadId: 'w1', note: '' }))
  const { alternative } = file
  const invented =
    'facts' in alternative
      ? inventedModel(alternative.facts, {
          eolDate: alternative.eolDate ?? null,
          lifecycle: alternative.lifecycle ?? 'unknown',
        })
      : null
  const id = 'id' in alternative ? alternative.id : 'invented.model'
  const entries = invented === null ? shipped : [invented]
  const { book, subject } = prepared(inputOf(file.workload, file.scope, set), entries, file.asOf)
  const found = book.alternatives.find(({ entry }) => entry.id === id)
  if (found === undefined) throw new Error(`no alternative ${id}`)
  return { file, result: assessmentOf(subject, place(subject, found, tables), tables) }
}

describe.each(verdicts)('%s', (verdict) => {
  const names = readdirSync(`${folder}${verdict}`).filter((name) => name.endsWith('.json'))
  test.each(names)('%s', (name) => {
    const { file, result } = assessed(`${folder}${verdict}/${name}`)
    const of = (wanted: string) =>
      result.requirements.filter((one) => one.verdict === wanted).map((one) => one.kind)
    expect(result.verdict, file.why).toBe(verdict)
    expect([result.met, result.unmet, result.unknown]).toEqual([
      of('met').length,
      of('unmet').length,
      of('unknown').length,
    ])
    if (file.met !== undefined) expect(result.met).toBe(file.met)
    if (file.unmet !== undefined) expect(of('unmet')).toEqual(file.unmet)
    if (file.unknown !== undefined) expect(of('unknown')).toEqual(file.unknown)
    if (file.proposed !== undefined) expect(result.proposed).toBe(file.proposed)
    for (const [kind, reason] of Object.entries(file.reasonOf))
      expect(result.requirements.find((one) => one.kind === kind)?.reason).toBe(reason)
  })
})
