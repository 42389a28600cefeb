import { expect, test } from 'vitest'
import { deriveRequirements } from '#shared/assess/deriveRequirements.ts'
import { resolveRequirements } from '#shared/assess/resolveRequirements.ts'
import type { Feature } from '#shared/model/vocabulary.ts'
import { features } from '#shared/model/vocabulary.ts'
import { plainWorkload } from './support/shipped.ts'

const derived = (workload: Partial<typeof plainWorkload>, scope: 'in' | 'out' = 'in') =>
  Object.fromEntries(
    deriveRequirements({ ...plainWorkload, ...workload }, scope).map(({ requirement }) => [
      requirement.kind,
      requirement.value,
    ]),
  )

test('nothing known: text in and out, an open partition, and the DoW origin default', () => {
  expect(derived({})).toEqual({
    'input-modalities': ['text'],
    'output-modalities': ['text'],
    partition: null,
    origin: { deny: ['CN'] },
  })
  const [inputs] = deriveRequirements(plainWorkload, 'in')
  expect(inputs?.why).toBe('What it uses of Claude is not recorded, so only text is asked for.')
})

test('outside DoW work there is no origin default', () => {
  expect(derived({}, 'out')).not.toHaveProperty('origin')
})

test.each([
  [['vision'], { 'input-modalities': ['text', 'image'] }],
  [['documents', 'audio', 'video'], { 'input-modalities': ['text', 'audio', 'document', 'video'] }],
  [['computer-use'], { 'input-modalities': ['text', 'image'], 'tool-use': null }],
  [['tools', 'structured-output'], { 'tool-use': null, 'structured-output': null }],
  [['thinking', 'streaming'], { reasoning: null, streaming: null }],
  [['caching', 'batch', 'fine-tuned'], { 'prompt-caching': null, batch: null, 'fine-tuning': null }],
  [['long-context'], { 'context-window': 200_000 }],
] as const)('features %s', (names, expected) => {
  expect(derived({ features: [...names] as Feature[] })).toMatchObject(expected)
})

test('citations and embeddings ask nothing of the model', () => {
  expect(Object.keys(derived({ features: ['citations', 'embeddings'] }))).toEqual([
    'input-modalities',
    'output-modalities',
    'partition',
    'origin',
  ])
})

test.each([
  ['commercial', null, 'commercial', undefined],
  ['commercial', 'IL2', 'commercial', 'IL2'],
  ['commercial', 'IL5', 'govcloud', 'IL5'],
  ['govcloud', null, 'govcloud', undefined],
  [null, 'IL4', 'govcloud', 'IL4'],
  ['on-premises', null, null, undefined],
  ['govcloud', 'IL6', 'secret', 'IL6'],
  ['secret', null, 'secret', undefined],
  ['top-secret', 'IL6', 'top-secret', 'IL6'],
] as const)('environment %s at %s runs in %s', (environment, impactLevel, partition, authorization) => {
  const found = derived({ environment, impactLevel })
  expect(found.partition).toBe(partition)
  expect(found.authorization).toBe(authorization)
})

test('every feature is read without a repeated kind', () => {
  const resolved = resolveRequirements({ ...plainWorkload, features: [...features] }, 'in', [])
  const kinds = resolved.map((one) => one.resolved.kind)
  expect(new Set(kinds).size).toBe(kinds.length)
})

test('what a person set replaces the default of its kind, and may switch it off', () => {
  const row = { id: 'w1:origin', workloadId: 'w1', kind: 'origin', value: null, note: 'CO approved' } as const
  const resolved = resolveRequirements(plainWorkload, 'in', [
    { ...row, needed: false },
    { ...row, id: 'w1:context-window', kind: 'context-window', needed: true, value: 32_000, note: '' },
  ]).map((one) => one.resolved)
  expect(resolved.find(({ kind }) => kind === 'origin')).toMatchObject({
    origin: 'set',
    needed: false,
    why: 'CO approved',
  })
  expect(resolved.find(({ kind }) => kind === 'context-window')).toMatchObject({
    label: 'context window of at least 32,000 tokens',
    needed: true,
    why: 'Set by a person.',
  })
})
