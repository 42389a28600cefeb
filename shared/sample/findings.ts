import { create, type Mutation } from '../model/change.ts'
import type { Finding } from '../model/entities/finding.ts'
import type { SampleContext } from './context.ts'
import type { SampleWorkload } from './workloads.ts'

type Trace = Pick<Finding, 'source' | 'kind' | 'use' | 'path' | 'rule' | 'detail' | 'confidence'> & {
  line?: number
}

const traces: readonly [Trace, ...Trace[]] = [
  {
    source: 'code',
    kind: 'sdk',
    use: 'manifest',
    path: 'services/{key}/requirements.txt',
    line: 12,
    rule: 'py.anthropic',
    detail: 'Package anthropic is required.',
    confidence: 0.9,
  },
  {
    source: 'code',
    kind: 'model-id',
    use: 'runtime',
    path: 'services/{key}/src/model.ts',
    line: 41,
    rule: 'id.bedrock',
    detail: 'A Claude model id is passed to the Bedrock runtime client.',
    confidence: 0.95,
  },
  {
    source: 'code',
    kind: 'iac',
    use: 'runtime',
    path: 'infra/{key}/bedrock.tf',
    line: 7,
    rule: 'iac.profile',
    detail: 'An inference profile of a Claude model is created.',
    confidence: 0.85,
  },
  {
    source: 'bedrock-log',
    kind: 'invocation-log',
    use: 'runtime',
    path: 'bedrock-invocations/{key}',
    rule: 'log.model',
    detail: 'Calls in the last thirty days, counted from invocation logs.',
    confidence: 1,
  },
  {
    source: 'bill',
    kind: 'bill',
    use: 'runtime',
    path: 'cur/{key}',
    rule: 'bill.marketplace',
    detail: 'A monthly line for a Claude model through AWS Marketplace.',
    confidence: 0.9,
  },
  {
    source: 'code',
    kind: 'env-var',
    use: 'possible',
    path: 'deploy/{key}/.env.example',
    line: 3,
    rule: 'env.anthropic',
    detail: 'A variable for an Anthropic key is named; no value is kept.',
    confidence: 0.6,
  },
]

/** One to three findings per workload known to use Claude, and some that belong to none yet. */
export function findingMutations(workloads: readonly SampleWorkload[], context: SampleContext): Mutation[] {
  const linked = workloads
    .filter(({ fields }) => fields.claudeUse !== 'unknown')
    .flatMap(({ fields }) => {
      const count = context.between(1, 3)
      return Array.from({ length: count }, (_, index) =>
        finding(
          `${fields.id.slice(2)}-${index + 1}`,
          fields.id,
          fields.key ?? fields.id,
          fields.models?.[0] ?? '',
          'linked',
          context,
        ),
      )
    })
  const loose = Array.from({ length: 9 }, (_, index) =>
    finding(
      `loose-${index + 1}`,
      null,
      `unclaimed-${index + 1}`,
      '',
      index < 6 ? 'new' : 'dismissed',
      context,
    ),
  )
  return [...linked, ...loose]
}

function finding(
  id: string,
  workloadId: string | null,
  key: string,
  model: string,
  state: Finding['state'],
  { pick, day, between }: SampleContext,
): Mutation {
  const { line = null, path, ...trace } = pick(traces)
  return create('finding', `f-${id}`, {
    ...trace,
    workloadId,
    line,
    path: path.replace('{key}', key.toLowerCase()),
    model,
    seenOn: day(-between(5, 60)),
    state,
    dismissReason: state === 'dismissed' ? 'Documentation only; nothing runs.' : '',
  })
}
