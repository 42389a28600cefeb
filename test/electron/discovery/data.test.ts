import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invocation, makeTree, type Tree } from './support.ts'

let tree: Tree
beforeEach(() => {
  tree = makeTree()
})
afterEach(() => tree.remove())

const lines = (...records: readonly string[]) => `${records.join('\n')}\n`

test('invocation logs as S3 lays them out are counted by identity, model and day; no body comes out', async () => {
  const folder = 'AWSLogs/111122223333/BedrockModelInvocationLogs/us-gov-west-1/2026/03'
  tree.write(
    `${folder}/a.json.gz`,
    gzipSync(lines(invocation('2026-03-01'), invocation('2026-03-01'), invocation('2026-03-02'))),
  )
  tree.write(
    `${folder}/b.json.gz`,
    gzipSync(
      lines(
        invocation('2026-03-02', {
          identity: { arn: 'arn:aws:sts::111122223333:assumed-role/letters/fn-2' },
          errorCode: 'ThrottlingException',
        }),
        invocation('2026-03-05', { modelId: 'amazon.nova-pro-v1:0' }),
      ),
    ),
  )
  const { findings, coverage, skipped } = await tree.scan()
  expect(skipped).toEqual([])
  expect(findings).toMatchObject([
    {
      source: 'bedrock-log', use: 'runtime', model: 'claude-sonnet-4-5-20250929', place: 'account 111122223333 role letters',
      facts: { calls: 4, errors: 1, inputTokens: 400, outputTokens: 80, cacheReadTokens: null, firstDay: '2026-03-01', lastDay: '2026-03-02' },
    },
  ]) // biome-ignore format: facts in one line
  expect(findings[0]?.facts.days).toEqual([
    { day: '2026-03-01', calls: 2, inputTokens: 200, outputTokens: 40 },
    { day: '2026-03-02', calls: 2, inputTokens: 200, outputTokens: 40 },
  ])
  expect(coverage).toMatchObject([
    {
      source: 'bedrock-log',
      from: '2026-03-01',
      to: '2026-03-05',
      claudeCalls: 4,
      lastClaudeDay: '2026-03-02',
    },
  ])
  expect(JSON.stringify(findings)).not.toMatch(/PROMPTWORDS|ANSWERWORDS/)
})

test('a log as JSON array, and ids that hide the model', async () => {
  const arn = 'arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abc'
  tree.write('log.json', `[${invocation('2026-03-01')},\n ${invocation('2026-03-02', { modelId: arn })}]`)
  const { findings } = await tree.scan()
  expect(findings.map(({ use, model }) => [use, model]).reverse()).toEqual([
    ['runtime', 'claude-sonnet-4-5-20250929'],
    ['possible', arn],
  ])
  expect(findings[0]?.detail).toContain('get-inference-profile')
})

const event = (eventName: string, modelId: string | null, eventTime = '2026-02-03T04:05:06Z') => ({
  eventVersion: '1.09',
  eventSource: 'bedrock.amazonaws.com',
  eventName,
  eventTime,
  awsRegion: 'us-east-1',
  recipientAccountId: '444455556666',
  userIdentity: {
    type: 'AssumedRole',
    arn: 'arn:aws:sts::444455556666:assumed-role/agents/one',
    accountId: '444455556666',
  },
  requestParameters: modelId === null ? null : { modelId },
})
const claude = 'anthropic.claude-3-haiku-20240307-v1:0'
const events = [
  event('InvokeModel', claude),
  event('Converse', claude),
  event('InvokeModel', 'amazon.titan-text-lite-v1'),
  event('CreateFoundationModelAgreement', claude),
]
const expected = [
  {
    use: 'runtime',
    model: 'claude-3-haiku-20240307',
    facts: { calls: 2, account: '444455556666', events: ['Converse', 'InvokeModel'] },
  },
  { use: 'possible', model: 'claude-3-haiku-20240307', facts: { calls: 1 } },
]

test.each([
  ['S3 records', 'x.json.gz', gzipSync(JSON.stringify({ Records: events }))],
  ['console JSON', 'x.json', JSON.stringify({ Records: events }, null, 2)],
  ['a list', 'x.json', JSON.stringify(events)],
  ['lines', 'x.jsonl', lines(...events.map((one) => JSON.stringify(one)))],
  ['lookup-events', 'x.json', JSON.stringify({ Events: events.map((one) => ({ EventId: '1', CloudTrailEvent: JSON.stringify(one) })) })],
  [
    'Athena CSV', 'x.csv',
    lines(
      '"eventversion","useridentity","eventtime","eventsource","eventname","awsregion","requestparameters","recipientaccountid"',
      ...events.map((one) =>
        [
          '1.09', '{type=AssumedRole, principalid=A, arn=arn:aws:sts::444455556666:assumed-role/agents/one, accountid=444455556666}',
          one.eventTime, one.eventSource, one.eventName, one.awsRegion, JSON.stringify(one.requestParameters), '444455556666',
        ].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
      ),
    ),
  ],
])('CloudTrail as %s', async (_, name, content) => {
  tree.write(name, content)
  const { findings, skipped } = await tree.scan()
  expect(skipped).toEqual([])
  const sorted = [...findings].sort((a, b) => (a.use < b.use ? 1 : -1))
  expect(sorted).toMatchObject(expected)
  expect(sorted[0]?.place).toBe('account 444455556666 role agents')
}) // biome-ignore format: a table

test('a console CSV names no model in the request, only a resource', async () => {
  tree.write(
    'event_history.csv',
    lines(
      'Event ID,Event time,User name,Event name,Resource type,Resource name,AWS region,Error code,Event source',
      `1,2026-02-03T04:05:06Z,ada,InvokeModel,AWS::Bedrock::FoundationModel,${claude},us-east-1,,bedrock.amazonaws.com`,
    ),
  )
  const { findings } = await tree.scan()
  expect(findings).toMatchObject([
    { use: 'runtime', model: 'claude-3-haiku-20240307', facts: { identity: 'ada', calls: 1 } },
  ])
})

const curHeader =
  'lineItem/UsageAccountId,lineItem/UsageStartDate,lineItem/ProductCode,lineItem/UsageType,lineItem/UsageAmount,lineItem/UnblendedCost,lineItem/CurrencyCode,product/ProductName,product/region,pricing/unit,bill/BillingEntity'
const curLines = [
  '111122223333,2026-01-05T00:00:00Z,abc123,USE1-MP:USE1_InputTokenCount-Units,2000,1.5,USD,Claude 3 Haiku (Amazon Bedrock Edition),us-east-1,1K tokens,AWS Marketplace',
  '111122223333,2026-01-06T00:00:00Z,abc123,USE1-MP:USE1_OutputTokenCount-Units,3,2.25,USD,Claude 3 Haiku (Amazon Bedrock Edition),us-east-1,1M tokens,AWS Marketplace',
  '111122223333,2026-02-06T00:00:00Z,abc123,USE1-MP:USE1_InputTokenCount-Units,10,0.25,USD,Claude 3 Haiku (Amazon Bedrock Edition),us-east-1,Units,AWS Marketplace',
  '111122223333,2026-03-06T00:00:00Z,AmazonBedrock,USE1-NovaLite-input-tokens,10,9,USD,Amazon Bedrock,us-east-1,1K tokens,AWS',
]
const billed = {
  source: 'bill', use: 'runtime', model: 'claude-haiku-3',
  facts: { account: '111122223333', region: 'us-east-1', cost: 4, costUsd: 4, inputTokens: 2_000_000, outputTokens: 3_000_000, months: ['2026-01', '2026-02'] },
} // biome-ignore format: facts in one line

test.each([
  ['CSV', 'cur.csv', lines(curHeader, ...curLines)],
  ['gzip', 'cur.csv.gz', gzipSync(lines(curHeader, ...curLines))],
])(
  'a legacy CUR as %s: Claude’s lines by account, region, model and month, units as the bill states them',
  async (_, name, content) => {
    tree.write(name, content)
    const { findings, coverage } = await tree.scan()
    expect(findings).toMatchObject([billed])
    expect(coverage).toMatchObject([
      { source: 'bill', from: '2026-01-01', to: '2026-03-31', lastClaudeDay: '2026-02-28' },
    ])
  },
)

test('CUR 2.0 as Parquet with the product in a map, and a foreign table beside it', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const row = (day: string, type: string, amount: number, cost: number, unit: string) =>
    `SELECT '111122223333' AS line_item_usage_account_id, TIMESTAMP '${day}' AS line_item_usage_start_date, '${type}' AS line_item_usage_type,
     ${amount}::DOUBLE AS line_item_usage_amount, ${cost}::DOUBLE AS line_item_unblended_cost, 'USD' AS line_item_currency_code, '${unit}' AS pricing_unit,
     MAP {'product_name': 'Claude 3 Haiku (Amazon Bedrock Edition)', 'region': 'us-east-1'} AS product`
  const rows = [
    row('2026-01-05', 'MP:USE1_input_tokens_standard-Units', 2000, 1.5, '1K tokens'),
    row('2026-01-06', 'MP:USE1_output_tokens_standard-Units', 3, 2.25, '1M tokens'),
    row('2026-02-06', 'MP:USE1_input_tokens_standard-Units', 10, 0.25, 'Units'),
  ]
  await connection.run(`COPY (${rows.join(' UNION ALL ')}) TO '${tree.folder}/cur2.parquet' (FORMAT parquet)`)
  await connection.run(
    `COPY (SELECT 1 AS a, 'claude' AS b) TO '${tree.folder}/other.parquet' (FORMAT parquet)`,
  )
  connection.closeSync()
  const { findings, skipped } = await tree.scan()
  expect(findings).toMatchObject([billed])
  expect(skipped).toEqual([
    { path: `${tree.folder}/other.parquet`, reason: 'A table, but not a bill that Offramp knows.' },
  ])
})

test('FOCUS', async () => {
  tree.write(
    'focus.csv',
    lines(
      'BilledCost,BillingCurrency,SubAccountId,RegionId,ServiceName,ChargeDescription,ChargePeriodStart,ConsumedQuantity,ConsumedUnit,SkuId',
      '7.5,USD,99,us-east-1,"Claude Sonnet 4.5 (Amazon Bedrock Edition)","input tokens",2026-04-01 00:00:00,5000,Tokens,s',
      '1,USD,99,us-east-1,Amazon S3,x,2026-04-01 00:00:00,1,GB,t',
    ),
  )
  const { findings } = await tree.scan()
  expect(findings).toMatchObject([
    {
      model: 'claude-sonnet-4.5',
      facts: { account: '99', cost: 7.5, inputTokens: 5000, months: ['2026-04'] },
    },
  ])
})

test('Cost Explorer with days down or across, and the export that strips "Amazon"', async () => {
  tree.write(
    'down.csv',
    lines(
      '"Service","Claude ( Bedrock Edition)($)","S3($)","Total costs($)"',
      '"Service total","3.5","1","4.5"',
      '"2026-02-10","1.5","1","2.5"',
      '"2026-02-11","2","",""',
    ),
  )
  const first = await tree.scan()
  expect(first.findings).toMatchObject([
    {
      facts: { cost: 3.5, currency: 'USD', product: 'Claude (Amazon Bedrock Edition)', months: ['2026-02'] },
    },
  ])
  tree.write(
    'down.csv',
    lines(
      'Service,2026-01-01,2026-02-01,Service total',
      'Claude 3 Haiku (Amazon Bedrock Edition)($),1,2,3',
      'Amazon Bedrock($),5,5,10',
    ),
  )
  const second = await tree.scan()
  expect(second.findings).toMatchObject([
    { model: 'claude-haiku-3', facts: { cost: 3, months: ['2026-01', '2026-02'] } },
  ])
})

test('CycloneDX: models, services and libraries that are Claude, nested ones too', async () => {
  tree.write('bom.json', JSON.stringify({
    bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: { name: 'letters' } },
    components: [
      { type: 'machine-learning-model', name: 'claude-3-opus-20240229', publisher: 'Anthropic', components: [{ type: 'library', name: '@anthropic-ai/sdk', version: '1' }] },
      { type: 'library', name: 'left-pad' },
    ],
    services: [{ name: 'Messages', provider: { name: 'Anthropic' }, endpoints: ['https://api.anthropic.com'] }],
  })) // biome-ignore format: a small bom
  const { findings } = await tree.scan()
  expect(findings.map(({ rule, use, model, place }) => [rule, use, model, place])).toEqual([
    ['bom.library', 'manifest', '', 'letters'],
    ['bom.service', 'runtime', '', 'letters'],
    ['bom.model', 'runtime', 'claude-3-opus-20240229', 'letters'],
  ])
})
