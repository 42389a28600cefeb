import { create, type Mutation } from '../model/change.ts'
import type { SampleContext } from './context.ts'
import type { Journey } from './journeys.ts'
import type { SampleWorkload } from './workloads.ts'

type Choice = readonly [alternative: string, runnerUp: string, why: string]

const govcloud: readonly [Choice, ...Choice[]] = [
  [
    'openai.gpt-oss-120b-1:0',
    'nvidia.nemotron-super-3-120b',
    'In GovCloud, open weights, and best in our first evaluation set.',
  ],
  [
    'amazon.nova-pro-v1:0',
    'openai.gpt-oss-120b-1:0',
    'Reads images and documents and runs in GovCloud West.',
  ],
  ['nvidia.nemotron-super-3-120b', 'openai.gpt-oss-120b-1:0', 'Long context at a low price in GovCloud.'],
  ['amazon.nova-micro-v1:0', 'amazon.nova-lite-v1:0', 'The task is short text; the cheapest model passed.'],
  ['openai.gpt-5.4', 'amazon.nova-pro-v1:0', 'The reasoning steps need the stronger model.'],
]
const commercial: readonly [Choice, ...Choice[]] = [
  [
    'amazon.nova-2-lite-v1:0',
    'amazon.nova-lite-v1:0',
    'Same interface, lower price, passed the evaluation set.',
  ],
  [
    'mistral.mistral-large-3-675b-instruct',
    'meta.llama4-maverick-17b-instruct-v1:0',
    'Best of three in the writing test.',
  ],
  [
    'meta.llama4-maverick-17b-instruct-v1:0',
    'amazon.nova-pro-v1:0',
    'Vision needed; passed with small prompt changes.',
  ],
]

/** Its chosen model has an announced end, so that the warning can be seen. */
const endingChoice = 'Packaging Spec Finder'

/** Decisions with rationale and runner-up: all that have got past selection, and some others. */
export function decisionMutations(journeys: readonly Journey[], context: SampleContext): Mutation[] {
  return journeys
    .filter(
      ({ stage, workload }) =>
        workload.fields.name === endingChoice ||
        stage === 'moved' ||
        stage === 'evaluating' ||
        stage === 'adapting' ||
        context.chance(0.4),
    )
    .map(({ workload, stage }) => {
      const [alternativeId, runnerUpId, rationale] = choiceOf(workload, context)
      const decidedOn = context.day(stage === 'moved' ? -70 : -context.between(8, 40))
      return create('decision', workload.fields.id, {
        alternativeId,
        runnerUpId,
        rationale,
        decidedBy: 'Perpetua Lang',
        decidedOn,
      })
    })
}

function choiceOf({ seed, fields }: SampleWorkload, { pick, chance }: SampleContext): Choice {
  if (fields.vendor === 'Palantir')
    return ['vendor.palantir', 'way.waiver', 'The vendor offers another model inside the suite.']
  if (seed.kind === 'vendor-product')
    return ['vendor.replacement', 'way.retire', 'The vendor replaces the model in its next release.']
  if (seed.nexus === 'mixed')
    return [
      'way.split',
      'openai.gpt-oss-120b-1:0',
      'Defense work moves to its own account; the rest may stay.',
    ]
  if (seed.kind === 'chat-seats' && chance(0.5))
    return ['way.retire', 'amazon.nova-2-lite-v1:0', 'Little used; the seats end with the term.']
  if (fields.environment === 'secret' || fields.environment === 'on-premises') {
    return [
      'self-host.sagemaker',
      'self-host.ec2-gpu',
      'The enclave has no managed model; open weights run on our own endpoint.',
    ]
  }
  if (fields.name === endingChoice) {
    return ['ai21.jamba-1-5-large-v1:0', 'amazon.nova-pro-v1:0', 'Chosen in the spring for its long context.']
  }
  return pick(fields.environment === 'govcloud' ? govcloud : commercial)
}

/** Requirements that people set beside the derived ones, one of them switched off. */
export function requirementMutations(journeys: readonly Journey[]): Mutation[] {
  const ids = journeys.map(({ workload }) => workload.fields.id)
  const every = (step: number, from: number) => ids.filter((_, index) => index % step === from)
  return [
    ...every(12, 1).map((id) => requirement(id, 'authorization', 'IL5', 'Set by the system owner.')),
    ...every(10, 3).map((id) => requirement(id, 'origin', { deny: ['CN'] }, 'Contract clause.')),
    ...every(16, 5).map((id) =>
      requirement(id, 'context-window', 200_000, 'Whole manuals are read at once.'),
    ),
    ...every(20, 7).map((id) => requirement(id, 'latency', 1_500, 'Operators wait for the answer.')),
    ...every(24, 9).map((id) => requirement(id, 'price-ceiling', 400, 'Approved budget a month.')),
    ...every(30, 11).map((id) =>
      create('requirement', `${id}:streaming`, {
        workloadId: id,
        kind: 'streaming',
        needed: false,
        note: 'Answers may come in one piece.',
      }),
    ),
  ]
}

function requirement(
  workloadId: string,
  kind: 'authorization' | 'origin' | 'context-window' | 'latency' | 'price-ceiling',
  value: string | number | { deny: string[] },
  note: string,
): Mutation {
  return create('requirement', `${workloadId}:${kind}`, { workloadId, kind, value, note })
}
