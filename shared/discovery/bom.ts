import { z } from 'zod'
import { claudeId } from './claudeId.ts'
import type { Found } from './found.ts'

const part = z.object({
  type: z.string().optional(),
  name: z.string(),
  group: z.string().optional(),
  version: z.string().optional(),
  purl: z.string().optional(),
  'bom-ref': z.string().optional(),
  publisher: z.string().optional(),
  manufacturer: z.object({ name: z.string().optional() }).optional(),
  supplier: z.object({ name: z.string().optional() }).optional(),
  provider: z.object({ name: z.string().optional() }).optional(),
  endpoints: z.array(z.string()).optional(),
})
type Part = z.infer<typeof part>
interface Nested extends Part {
  readonly components?: Nested[] | undefined
  readonly services?: Nested[] | undefined
}
const nested: z.ZodType<Nested> = z.lazy(() =>
  part.extend({ components: z.array(nested).optional(), services: z.array(nested).optional() }),
)
const bom = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  serialNumber: z.string().optional(),
  metadata: z.object({ component: z.object({ name: z.string() }).optional() }).optional(),
  components: z.array(nested).optional(),
  services: z.array(nested).optional(),
})

/** Components and services of a CycloneDX BOM that are Claude. `mark` names a BOM without a serial number. Throws ZodError for other JSON. */
export function bomFindings(path: string, json: unknown, mark: string): Found[] {
  const read = bom.parse(json)
  const subject = read.metadata?.component?.name ?? read.serialNumber ?? mark
  const parts = flatten([...(read.components ?? []), ...(read.services ?? [])])
  return parts.filter(isClaude).map((one) => findingOf(path, subject, read.specVersion, one))
}

function flatten(parts: readonly Nested[]): Part[] {
  return parts.flatMap((one) => [one, ...flatten([...(one.components ?? []), ...(one.services ?? [])])])
}

function textOf(one: Part): string {
  const makers = [one.publisher, one.manufacturer?.name, one.supplier?.name, one.provider?.name]
  return [
    one.group,
    one.name,
    one.version,
    one.purl,
    one['bom-ref'],
    ...makers,
    ...(one.endpoints ?? []),
  ].join(' ')
}

function isClaude(one: Part): boolean {
  const text = textOf(one)
  if (/claude[\s_-]*(?:monet|shannon|debussy)|philanthropic/i.test(text)) return false
  return claudeId(text) !== null || /\banthropic\b|@anthropic-ai|\bclaude\b/i.test(text)
}

function findingOf(path: string, subject: string, version: string, one: Part): Found {
  const model = claudeId(textOf(one))?.model ?? ''
  const library = one.type === 'library' || one.type === 'framework'
  const name = [one.group, one.name].filter((piece) => piece !== undefined && piece !== '').join('/')
  return {
    source: 'ai-bom',
    kind: library ? 'sdk' : 'model-id',
    use: library ? 'manifest' : 'runtime',
    path,
    line: null,
    rule: `bom.${library ? 'library' : one.endpoints === undefined ? 'model' : 'service'}`,
    model,
    confidence: 0.85,
    detail: `CycloneDX ${version} of ${subject} lists ${name}.`,
    facts: { component: name, version: one.version ?? null, type: one.type ?? null },
    key: `ai-bom|${subject}|${name}|${model}`,
    place: subject,
  }
}
