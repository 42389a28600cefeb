/** A place where text names Claude or Anthropic. */
export interface Mention {
  /** 0 to 1: how sure it is that Anthropic's Claude is meant and used. */
  readonly confidence: number
  readonly start: number
  readonly end: number
}

const quick = /claude|anthropic|sonnet|haiku|\bopus\b/i
const named =
  /anthropic|\bclaude[\s-]*(?:v?\d|instant|opus|sonnet|haiku|code\b|pro\b|max\b|team\b|enterprise|gov\b|api\b|desktop|llm|model|ai\b|cowork)|\bclaude\.ai\b|\bclaude\s+(?:for|via|on|from|through)\s+(?:amazon|aws|bedrock|vertex|google|work|government|azure|foundry)|\b(?:sonnet|haiku|opus)\s*[345](?:\.\d)?\b/gi
const bare = /\bclaude\b/gi
const personBefore =
  /(?:\b(?:jean|marie|pierre|saint|st|ste|dr|mr|mrs|ms|prof|professor|col|maj|capt|lt|gen|sgt|hon|sen|rep)\.?[\s-]+|@|\.)$/i
const personAfter =
  /^(?:['’]s\s+(?:team|office|group|lab)\b|@|[._-][a-z]|[ \t]+(?:[A-Z]\.[ \t]+)?(?!AI\b|LLM|API|Code\b|Opus|Sonnet|Haiku|Instant|Pro\b|Max\b|Team\b|Enterprise|Model|Models|Chat|GPT|Gemini|Llama|Mistral|Copilot|Titan|Nova|Bedrock|On\b|In\b|And\b|Or\b|Is\b|Was\b|To\b|For\b|Via\b|From\b|Large|Language|Foundation|Generative|Assistant|Anthropic)[A-Z][a-z]+)/
const aiWords =
  /\b(?:llms?|language models?|gpt|chatgpt|openai|gemini|llama|mistral|bedrock|vertex|foundry|copilot|generative|genai|foundation models?|prompts?|tokens?|chatbots?|ai models?|assistants?)\b/i
const denied =
  /\b(?:not|never|no longer|without|instead of|rather than|replac(?:ed|es|ing)|unlike|(?:don|doesn|didn|isn|won)['’]?t)\b[^.;]{0,40}$/i

/**
 * The surest place where a text names Anthropic's Claude, or null. A person called Claude does not count; the bare
 * word without any word about AI beside it, and a denial ("instead of Claude"), count as merely possible.
 */
export function claudeMention(text: string): Mention | null {
  if (!quick.test(text)) return null
  let best: Mention | null = null
  for (const mention of [...namedMentions(text), ...bareMentions(text)]) {
    if (best === null || mention.confidence > best.confidence) best = mention
  }
  return best
}

/** A mention below this is merely possible. */
export const likelyFrom = 0.5

/** The mention with some text around it, one line of at most about 160 characters. */
export function excerptOf(text: string, mention: Mention): string {
  const from = Math.max(0, mention.start - 70)
  const to = Math.min(text.length, mention.end + 70)
  const middle = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${middle}${to < text.length ? '…' : ''}`
}

function namedMentions(text: string): Mention[] {
  return [...text.matchAll(named)].map((match) => at(match, isDenied(text, match.index) ? 0.3 : 0.8))
}

function bareMentions(text: string): Mention[] {
  return [...text.matchAll(bare)]
    .filter((match) => !isPerson(text, match.index, match.index + match[0].length))
    .map((match) => at(match, aiWords.test(text) && !isDenied(text, match.index) ? 0.6 : 0.3))
}

function at(match: RegExpExecArray, confidence: number): Mention {
  return { confidence, start: match.index, end: match.index + match[0].length }
}

function isPerson(text: string, start: number, end: number): boolean {
  return (
    personBefore.test(text.slice(Math.max(0, start - 12), start)) ||
    personAfter.test(text.slice(end, end + 40))
  )
}

function isDenied(text: string, start: number): boolean {
  return denied.test(text.slice(Math.max(0, start - 60), start))
}
