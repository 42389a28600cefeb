/** Columns that every log query answers with; the readers and the Athena export rely on them. */
export const countColumns =
  'account, region, identity, model, event, day, calls, errors, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens'

/** Largest JSON record, bytes (Bedrock puts bodies above 100 KB elsewhere); the engine holds several at once. */
export const largestRecord = 16 * 1_024 * 1_024

/** Sessions of a role are one identity. */
const role = (column: string) =>
  `regexp_replace(${column}, '^(arn:[^:]*:sts::[0-9]*:assumed-role/[^/]+)/.*$', '\\1')`

/**
 * Model-invocation logs counted by account, region, identity, model and day. The columns read are listed one by one:
 * prompt and answer bodies are never materialised.
 */
export function invocationQuery(
  files: string,
  layout: 'lines' | 'array' | 'pretty',
  lenient: boolean,
): string {
  const format = layout === 'lines' ? 'newline_delimited' : layout === 'array' ? 'array' : 'unstructured'
  return `
SELECT account, region, ${role('arn')} AS identity, model, event, day,
  sum(calls)::DOUBLE AS calls, sum(errors)::DOUBLE AS errors,
  sum(input_tokens)::DOUBLE AS input_tokens, sum(output_tokens)::DOUBLE AS output_tokens,
  sum(cache_read_tokens)::DOUBLE AS cache_read_tokens, sum(cache_write_tokens)::DOUBLE AS cache_write_tokens
FROM (
  SELECT accountId AS account, region, identity.arn AS arn, modelId AS model, operation AS event,
    substr("timestamp", 1, 10) AS day, count(*) AS calls, count(errorCode) AS errors,
    sum(input.inputTokenCount) AS input_tokens, sum(output.outputTokenCount) AS output_tokens,
    sum(coalesce(input.cacheReadInputTokenCount, input.cacheReadInputTokens)) AS cache_read_tokens,
    sum(coalesce(input.cacheWriteInputTokenCount, input.cacheWriteInputTokens)) AS cache_write_tokens
  FROM read_json(${files}, format = '${format}', maximum_object_size = ${largestRecord}${lenient && layout === 'lines' ? ', ignore_errors = true' : ''},
    columns = {
      "timestamp": 'VARCHAR', accountId: 'VARCHAR', region: 'VARCHAR', modelId: 'VARCHAR', operation: 'VARCHAR',
      errorCode: 'VARCHAR', identity: 'STRUCT(arn VARCHAR)',
      input: 'STRUCT(inputTokenCount BIGINT, cacheReadInputTokenCount BIGINT, cacheWriteInputTokenCount BIGINT, cacheReadInputTokens BIGINT, cacheWriteInputTokens BIGINT)',
      output: 'STRUCT(outputTokenCount BIGINT)'
    })
  WHERE modelId IS NOT NULL
  GROUP BY ALL
)
GROUP BY ALL`
}

const eventFields = `eventSource VARCHAR, eventName VARCHAR, eventTime VARCHAR, awsRegion VARCHAR, recipientAccountId VARCHAR,
  errorCode VARCHAR, userIdentity STRUCT(arn VARCHAR, accountId VARCHAR), requestParameters JSON, resources JSON`
const eventColumns = `{eventSource: 'VARCHAR', eventName: 'VARCHAR', eventTime: 'VARCHAR', awsRegion: 'VARCHAR', recipientAccountId: 'VARCHAR',
  errorCode: 'VARCHAR', userIdentity: 'STRUCT(arn VARCHAR, accountId VARCHAR)', requestParameters: 'JSON', resources: 'JSON'}`

/** CloudTrail records of Bedrock counted by account, region, identity, model, event and day. */
export function trailQuery(
  files: string,
  layout: 'records' | 'lookup' | 'lines' | 'array',
  lenient: boolean,
): string {
  return `
SELECT coalesce(e.userIdentity.accountId, e.recipientAccountId) AS account, e.awsRegion AS region,
  ${role('e.userIdentity.arn')} AS identity, ${modelOf('e.requestParameters')} AS model,
  e.eventName AS event, substr(e.eventTime, 1, 10) AS day,
  count(*)::DOUBLE AS calls, count(e.errorCode)::DOUBLE AS errors,
  NULL AS input_tokens, NULL AS output_tokens, NULL AS cache_read_tokens, NULL AS cache_write_tokens
FROM (${eventsOf(files, layout, lenient)}) AS events
WHERE e.eventSource IN ('bedrock.amazonaws.com', 'bedrock-mantle.amazonaws.com', 'bedrock-runtime.amazonaws.com', 'bedrock-agent.amazonaws.com', 'bedrock-agent-runtime.amazonaws.com')
GROUP BY ALL`
}

function eventsOf(files: string, layout: 'records' | 'lookup' | 'lines' | 'array', lenient: boolean): string {
  const read = (columns: string, format: string) =>
    `read_json(${files}, format = '${format}', maximum_object_size = ${largestRecord}${lenient && format === 'newline_delimited' ? ', ignore_errors = true' : ''}, columns = ${columns})`
  switch (layout) {
    case 'records':
      return `SELECT unnest(Records) AS e FROM ${read(`{Records: 'STRUCT(${eventFields})[]'}`, 'unstructured')}`
    case 'lookup':
      return `SELECT from_json(CloudTrailEvent, '${fromJson}') AS e FROM (SELECT unnest(Events).CloudTrailEvent AS CloudTrailEvent FROM ${read("{Events: 'STRUCT(CloudTrailEvent VARCHAR)[]'}", 'unstructured')})`
    case 'lines':
      return `SELECT t AS e FROM ${read(eventColumns, 'newline_delimited')} AS t`
    case 'array':
      return `SELECT t AS e FROM ${read(eventColumns, 'array')} AS t`
  }
}

const fromJson =
  '{"eventSource":"VARCHAR","eventName":"VARCHAR","eventTime":"VARCHAR","awsRegion":"VARCHAR","recipientAccountId":"VARCHAR","errorCode":"VARCHAR","userIdentity":{"arn":"VARCHAR","accountId":"VARCHAR"},"requestParameters":"JSON","resources":"JSON"}'

/** Where an event names its model: the calls' modelId, or the field of the control event. */
function modelOf(parameters: string): string {
  const paths = [
    'modelId',
    'model',
    'foundationModel',
    'modelArn',
    'modelIdentifier',
    'inferenceProfileIdentifier',
    'modelSource.copyFrom',
    'foundationModelId',
    'body.model',
  ]
  return `coalesce(${paths.map((path) => `json_extract_string(${parameters}, '$.${path}')`).join(', ')})`
}

/** CloudTrail as CSV: Athena's result (JSON and struct columns as text) or the console's download. `column` maps a plain name to a quoted one. */
export function trailCsvQuery(read: string, column: (...names: string[]) => string | null): string {
  const text = (...names: string[]) => column(...names) ?? 'NULL'
  const parameters = text('requestparameters')
  const identity = text('useridentity')
  const arn =
    column('useridentityarn') ??
    `coalesce(nullif(regexp_extract(${identity}, 'arn[=":\\s]+(arn:[^,}"]+)', 1), ''), ${text('username')})`
  const account =
    column('recipientaccountid', 'useridentityaccountid') ??
    `nullif(regexp_extract(${identity}, 'account_?[iI]d[=":\\s]+([0-9]{12})', 1), '')`
  const model = `coalesce(nullif(regexp_extract(${parameters}, '"?(?:modelId|model|foundationModel|modelArn)"?\\s*[:=]\\s*"?([^",}]+)', 1), ''), ${text('resourcename', 'modelid')})`
  return `
SELECT ${account} AS account, ${text('awsregion')} AS region, ${role(arn)} AS identity, ${model} AS model,
  ${text('eventname')} AS event, substr(${text('eventtime')}, 1, 10) AS day,
  count(*)::DOUBLE AS calls, count(nullif(${text('errorcode')}, ''))::DOUBLE AS errors,
  NULL AS input_tokens, NULL AS output_tokens, NULL AS cache_read_tokens, NULL AS cache_write_tokens
FROM ${read}
WHERE ${text('eventsource')} LIKE 'bedrock%'
GROUP BY ALL`
}
