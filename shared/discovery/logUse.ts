import type { Found } from './found.ts'
import { groupBy } from './groupBy.ts'
import { identifyModel } from './identifyModel.ts'

/** Calls of one identity to one model on one day, as the engine counts them; token counts null where no record has them. */
export interface CallCount {
  readonly account: string
  readonly region: string
  readonly identity: string
  readonly model: string
  readonly event: string
  readonly day: string
  readonly calls: number
  readonly errors: number
  readonly inputTokens: number | null
  readonly outputTokens: number | null
  readonly cacheReadTokens: number | null
  readonly cacheWriteTokens: number | null
}

const mostDays = 400
const runtimeEvents =
  /^(?:InvokeModel\w*|Converse\w*|CreateInference|InvokeAgent|InvokeFlow|RetrieveAndGenerate\w*|StartAsyncInvoke|CreateModelInvocationJob|ChatCompletions?|CreateMessage|)$/
const accessEvents = /^(?:Put|Create|Update|Accept|Request)/

/** Call counts of logs as findings: one per account, region, identity, model and sort of event; other makers' models are left out. */
export function logFindings(
  source: 'bedrock-log' | 'cloudtrail',
  path: string,
  counts: readonly CallCount[],
): Found[] {
  const groups = new Map<string, { counts: CallCount[]; sort: EventSort }>()
  for (const count of counts) {
    const sort = sortOf(count)
    if (sort === null) continue
    const key = [count.account, count.region, count.identity, sort.model, sort.use].join('|')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { counts: [count], sort })
    else group.counts.push(count)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => findingOf(source, path, key, group.sort, group.counts))
}

interface EventSort {
  readonly model: string
  readonly use: Found['use']
  readonly why: string
  readonly facts: Found['facts']
}

function sortOf({ event, model }: CallCount): EventSort | null {
  const named = identifyModel(model)
  if (named.kind === 'other') {
    if (event !== 'PutUseCaseForModelAccess') return null
    return {
      model: '',
      use: 'possible',
      why: 'The use-case form that Anthropic asks for was submitted.',
      facts: {},
    }
  }
  if (named.kind === 'opaque') {
    if (!runtimeEvents.test(event)) return null
    return {
      model: named.resource,
      use: 'possible',
      why: `The id hides the model. Look up: ${named.lookUp}`,
      facts: { arn: named.resource, lookUp: named.lookUp },
    }
  }
  const facts: Found['facts'] = named.profile === null ? {} : { profile: named.profile }
  if (runtimeEvents.test(event)) return { model: named.model, use: 'runtime', why: '', facts }
  if (accessEvents.test(event))
    return {
      model: named.model,
      use: 'possible',
      why: `Access was arranged (${event}); no call is proved by it.`,
      facts,
    }
  return { model: named.model, use: 'mention', why: `Only asked about (${event}).`, facts }
}

function findingOf(
  source: 'bedrock-log' | 'cloudtrail',
  path: string,
  key: string,
  sort: EventSort,
  counts: readonly CallCount[],
): Found {
  const [first] = counts
  const account = first?.account ?? ''
  const identity = first?.identity ?? ''
  const days = perDay(counts)
  const calls = total(counts, 'calls') ?? 0
  const tokens = {
    inputTokens: total(counts, 'inputTokens'),
    outputTokens: total(counts, 'outputTokens'),
    cacheReadTokens: total(counts, 'cacheReadTokens'),
    cacheWriteTokens: total(counts, 'cacheWriteTokens'),
  }
  const span = `${days[0]?.day ?? ''} to ${days.at(-1)?.day ?? ''}`
  const [what, rule] =
    source === 'bedrock-log' ? (['calls', 'log.model'] as const) : (['events', 'trail.model'] as const)
  return {
    source,
    kind: source === 'bedrock-log' ? 'invocation-log' : 'cloudtrail',
    use: sort.use,
    path,
    line: null,
    rule,
    model: sort.model,
    confidence: sort.use === 'runtime' ? 1 : sort.use === 'possible' ? 0.5 : 0.2,
    detail: `${calls} ${what} by ${identity === '' ? 'an unnamed identity' : identity} in ${first?.region ?? ''}, ${span}.${sort.why === '' ? '' : ` ${sort.why}`}`,
    facts: {
      ...sort.facts,
      account,
      region: first?.region ?? '',
      identity,
      events: [...new Set(counts.map(({ event }) => event))].sort(),
      calls,
      errors: total(counts, 'errors') ?? 0,
      ...tokens,
      firstDay: days[0]?.day ?? '',
      lastDay: days.at(-1)?.day ?? '',
      months: [...new Set(days.map(({ day }) => day.slice(0, 7)))],
      days: days.slice(-mostDays).map((day) => ({ ...day })),
    },
    key: `${source}|${key}`,
    place: placeOf(account, identity),
  }
}

/** The account and role: what most often is one application. */
export function placeOf(account: string, identity: string): string {
  const role = /:(?:assumed-)?role\/(?:.*\/)?([^/]+)$/.exec(identity)?.[1]
  if (role !== undefined) return `account ${account} role ${role}`
  const user = /:user\/(?:.*\/)?([^/]+)$/.exec(identity)?.[1]
  return user === undefined
    ? `account ${account} identity ${identity === '' ? 'unknown' : identity}`
    : `account ${account} user ${user}`
}

interface Day {
  readonly day: string
  readonly calls: number
  readonly inputTokens: number | null
  readonly outputTokens: number | null
}

function perDay(counts: readonly CallCount[]): Day[] {
  const days = groupBy(counts, ({ day }) => day)
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, rows]) => ({
      day,
      calls: total(rows, 'calls') ?? 0,
      inputTokens: total(rows, 'inputTokens'),
      outputTokens: total(rows, 'outputTokens'),
    }))
}

/** Sum of the known values; null where none is known. */
function total(
  counts: readonly CallCount[],
  field: 'calls' | 'errors' | 'inputTokens' | 'outputTokens' | 'cacheReadTokens' | 'cacheWriteTokens',
): number | null {
  const known = counts.map((count) => count[field]).filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
