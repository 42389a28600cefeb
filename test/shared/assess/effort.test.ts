import { expect, test } from 'vitest'
import { assessmentOf } from '#shared/assess/describe.ts'
import type { AssessedWorkload } from '#shared/assess/input.ts'
import { place } from '#shared/assess/rank.ts'
import type { Alternative } from '#shared/catalog/alternative.ts'
import { inputOf, inventedModel, prepared, shippedCatalog, tables } from './support/shipped.ts'

function assessed(entry: Alternative, workload: Partial<AssessedWorkload>) {
  const { book, subject } = prepared(inputOf(workload), [entry])
  const [only] = book.alternatives
  if (only === undefined) throw new Error('no alternative')
  return assessmentOf(subject, place(subject, only, tables), tables)
}

const shipped = (id: string) => {
  const found = shippedCatalog().entries.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const model = inventedModel({ toolUse: true, promptCaching: false })

test('the days are the sum of the reasons', () => {
  const workload = {
    kind: 'agent',
    route: 'vertex',
    environment: 'govcloud',
    features: ['tools', 'caching', 'citations', 'thinking'],
    models: ['claude-opus-5', 'claude-sonnet-5', 'claude-opus-5'],
  } as const
  const result = assessed(model, {
    ...workload,
    features: [...workload.features],
    models: [...workload.models],
  })
  // agent H 25, Vertex M 10, one more model L 3, GovCloud L 3, tools supported L 3, caching missing M 10,
  // thinking M 10, citations M 10
  expect(result.effortDays).toBe(74)
  const sum = result.effortReasons.reduce((total, reason) => total + Number.parseInt(reason, 10), 0)
  expect(sum).toBe(74)
  expect(result.effortReasons).toContain('3 days: Another Claude model in use: its prompts re-tested as well')
})

test('what is not known to be supported counts as still to be bridged, and says so', () => {
  const known = assessed(inventedModel({ toolUse: true }), { features: ['tools'] })
  const unknown = assessed(inventedModel({}), { features: ['tools'] })
  expect(unknown.effortDays - known.effortDays).toBe(7) // M 10 instead of L 3
  expect(unknown.effortReasons.at(-1)).toContain('support is unknown and counted as missing')
})

test('an unknown route adds nothing and is named as a gap in knowledge', () => {
  const result = assessed(model, { route: null })
  expect(result.effortDays).toBe(10)
  expect(result.warnings).toContain(
    'How it reaches Claude is not recorded: no effort for a change of platform is counted.',
  )
})

test('work already on Bedrock in GovCloud needs no new switch-on there', () => {
  const there = assessed(model, { environment: 'govcloud', route: 'bedrock' })
  const coming = assessed(model, { environment: 'govcloud', route: null })
  expect(there.effortDays).toBe(13) // application M 10, Bedrock L 3
  expect(coming.effortDays).toBe(13) // application M 10, GovCloud L 3
})

test('self-hosting and a mantle-only API cost extra', () => {
  expect(assessed(shipped('self-host.sagemaker'), {}).effortDays).toBe(38) // 10 + 3 + H 25
  expect(assessed(shipped('openai.gpt-5.4'), {}).effortDays).toBe(19) // 10 + 3 + L-M 6
})

test('ways without a model cost their own effort only', () => {
  const busy = { kind: 'agent', features: ['tools', 'fine-tuned'] } as const
  const workload = { ...busy, features: [...busy.features] }
  expect(assessed(shipped('way.retire'), workload).effortDays).toBe(3)
  expect(assessed(shipped('way.waiver'), workload).effortDays).toBe(10)
})
