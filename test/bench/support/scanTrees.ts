import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGzip } from 'node:zlib'
import { type Random, randomFrom } from '#shared/plan/random.ts'

const words =
  'const return function value result index buffer stream handler request response context config option number string array object promise await async export import default class extends public static void null true false error message status count total offset length width height parse format render update delete insert select where from join order group limit'.split(
    ' ',
  )
const uses: readonly (readonly [string, string])[] = [
  ['ts', "import Anthropic from '@anthropic-ai/sdk'\nexport const model = 'claude-sonnet-4-20250514'\n"],
  ['py', 'import anthropic\nMODEL = "us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0"\n'],
  ['md', 'The service uses Claude through Amazon Bedrock.\n'],
  ['go', '// formerly on bedrock\nconst Port = 19132\n'],
  ['java', 'class Painter { String name = "Claude Monet"; }\n'],
]
const extensions = ['ts', 'js', 'py', 'java', 'go', 'c', 'json', 'md', 'css', 'html']

/** A made-up source tree; one file in fifty names Claude, some of them only as a painter or in prose. */
export function makeCodeTree(folder: string, files: number, megabytes: number): void {
  if (existsSync(folder)) return
  const random = randomFrom(11)
  const bytes = Math.round((megabytes * 1e6) / files)
  const pool = poolOf(random)
  for (let i = 0; i < files; i += 1) {
    const place = join(folder, `part${i % 40}`, `module${Math.floor(i / 40) % 25}`)
    mkdirSync(place, { recursive: true })
    const [extension, use] =
      i % 50 === 7
        ? (uses[Math.floor(i / 50) % uses.length] ?? uses[0] ?? ['ts', ''])
        : [extensions[i % extensions.length], '']
    const size = Math.round(bytes * (0.2 + 1.6 * random()))
    const at = Math.floor(random() * pool.length)
    let text = use
    while (text.length < size)
      text +=
        pool.slice(at, at + size - text.length) +
        pool.slice(0, Math.max(0, size - text.length - (pool.length - at)))
    writeFileSync(join(place, `file${i}.${extension}`), text.slice(0, size))
  }
}

function poolOf(random: Random): string {
  let text = ''
  while (text.length < 1_000_000) {
    const line = Array.from(
      { length: 3 + Math.floor(random() * 9) },
      () => words[Math.floor(random() * words.length)],
    ).join(' ')
    text += `${' '.repeat(2 * Math.floor(random() * 4))}${line};\n`
  }
  return text
}

const models = [
  'us.anthropic.claude-sonnet-4-20250514-v1:0',
  'amazon.nova-pro-v1:0',
  'arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abc123def456',
  'anthropic.claude-3-haiku-20240307-v1:0',
]

/** Invocation logs of about the given size before packing, 16 MB a file, in the layout of S3. */
export async function makeLogs(folder: string, megabytes: number, packed: boolean): Promise<void> {
  if (existsSync(folder)) return
  const random = randomFrom(12)
  const pool = poolOf(random).replaceAll('\n', ' ').replaceAll(/["\\]/g, '')
  mkdirSync(folder, { recursive: true })
  let n = 0
  for (let file = 0; file < Math.ceil(megabytes / 16); file += 1) {
    const out = createWriteStream(
      join(folder, `log${String(file).padStart(3, '0')}.json${packed ? '.gz' : ''}`),
    )
    const sink = packed ? createGzip({ level: 4 }) : out
    if (packed) sink.pipe(out)
    for (let bytes = 0; bytes < 16e6; n += 1) {
      const line = `${invocation(n, pool, random)}\n`
      bytes += line.length
      if (!sink.write(line)) await once(sink, 'drain')
    }
    sink.end()
    await once(out, 'finish')
  }
}

function invocation(n: number, pool: string, random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const text = (size: number) => {
    const at = Math.floor(random() * (pool.length - size))
    return pool.slice(at, at + size)
  }
  return JSON.stringify({
    schemaType: 'ModelInvocationLog',
    schemaVersion: '1.0',
    timestamp: `2026-${two(1 + (n % 6))}-${two(1 + (n % 28))}T${two(n % 24)}:00:00Z`,
    accountId: `11112222333${n % 4}`,
    identity: { arn: `arn:aws:sts::11112222333${n % 4}:assumed-role/app-${n % 9}/session-${n}` },
    region: n % 2 === 0 ? 'us-east-1' : 'us-gov-west-1',
    requestId: n.toString(16).padStart(32, '0'),
    operation: 'Converse',
    modelId: models[n % models.length],
    input: {
      inputContentType: 'application/json',
      inputBodyJson: { messages: [{ role: 'user', content: [{ text: text(2_400) }] }] },
      inputTokenCount: n % 5_000,
    },
    output: {
      outputContentType: 'application/json',
      outputBodyJson: { output: { message: { content: [{ text: text(1_200) }] } } },
      outputTokenCount: n % 700,
    },
  })
}

const curHeader =
  'identity/LineItemId,bill/BillingEntity,bill/PayerAccountId,lineItem/UsageAccountId,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode,lineItem/UsageType,lineItem/Operation,lineItem/ResourceId,lineItem/UsageAmount,lineItem/CurrencyCode,lineItem/UnblendedCost,lineItem/LineItemDescription,product/ProductName,product/region,pricing/unit'

/** A legacy Cost and Usage Report of about the given size; one line in forty is Claude through AWS Marketplace. */
export async function makeCur(folder: string, megabytes: number): Promise<void> {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  const out = createWriteStream(join(folder, 'cur.csv'))
  out.write(`${curHeader}\n`)
  for (let n = 0, bytes = 0; bytes < megabytes * 1e6; n += 1) {
    const day = `2026-0${1 + (n % 6)}-${String(1 + (n % 28)).padStart(2, '0')}T00:00:00Z`
    const isClaude = n % 40 === 0
    const product = isClaude ? 'Claude Sonnet 4 (Amazon Bedrock Edition)' : 'Amazon Elastic Compute Cloud'
    const usage = isClaude ? 'USE1-MP:USE1_InputTokenCount-Units' : 'USE1-BoxUsage:m5.large'
    const line = `${n.toString(36).padStart(26, 'x')},${isClaude ? 'AWS Marketplace' : 'AWS'},999988887777,11112222333${n % 8},Usage,${day},${isClaude ? 'prodxyz' : 'AmazonEC2'},${usage},RunInstances,arn:aws:ec2:us-east-1:11112222333${n % 8}:instance/i-${n.toString(16).padStart(17, '0')},${n % 900},USD,0.${n % 1000},"$0.096 per On Demand Linux m5.large Instance Hour, plus more words",${product},us-east-1,${isClaude ? '1K tokens' : 'Hrs'}\n`
    bytes += line.length
    if (!out.write(line)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}
