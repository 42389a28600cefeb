/** What a Bedrock ARN tells without asking AWS. */
export interface BedrockArn {
  readonly partition: string
  readonly region: string
  readonly account: string
  readonly resource: string
  readonly id: string
  /** For a resource that hides its model: what to ask AWS. Null when the ARN names its model. */
  readonly lookUp: string | null
  readonly start: number
  readonly text: string
}

const pattern =
  /arn:(aws[\w-]*):bedrock(?:-mantle)?:([\w*-]*):(\d{12}|[*]|\w*):([a-z-]+)\/([\w.:/*-]*[\w*])/gi

const opaque: Readonly<Record<string, string>> = {
  'application-inference-profile': 'aws bedrock get-inference-profile: read models[].modelArn.',
  'provisioned-model': 'aws bedrock get-provisioned-model-throughput: read modelArn.',
  'custom-model': 'aws bedrock get-custom-model: read baseModelArn.',
  'imported-model': 'aws bedrock get-imported-model: read modelArchitecture.',
  'custom-model-deployment': 'aws bedrock get-custom-model-deployment: read modelArn.',
  prompt: 'aws bedrock-agent get-prompt: read variants[].modelId.',
  agent: 'aws bedrock-agent get-agent: read foundationModel.',
  'agent-alias': 'aws bedrock-agent get-agent: read foundationModel.',
  flow: 'aws bedrock-agent get-flow: read the model of each node.',
  'prompt-router': 'aws bedrock get-prompt-router: read models[].modelArn.',
  'default-prompt-router': 'aws bedrock get-prompt-router: read models[].modelArn.',
}

/** Every Bedrock ARN in a text. */
export function bedrockArns(text: string): BedrockArn[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, partition = '', region = '', account = '', resource = '', id = ''] = match
    const named = /anthropic|claude/i.test(id)
    return {
      partition,
      region,
      account,
      resource,
      id,
      lookUp: named ? null : (opaque[resource.toLowerCase()] ?? null),
      start: match.index,
      text: whole,
    }
  })
}

/** The first Bedrock ARN of a text, or null. */
export function bedrockArn(text: string): BedrockArn | null {
  return bedrockArns(text)[0] ?? null
}
