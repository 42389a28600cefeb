/** A Claude model as some platform writes it. */
export interface ClaudeId {
  /** Platform-free id: no region prefix, provider prefix, version suffix or context suffix, e.g. `claude-sonnet-4-5-20250929`. */
  readonly model: string
  readonly platform: 'bedrock' | 'vertex' | 'anthropic' | 'router'
  /** Inference-profile prefix (`us`, `us-gov`, `global` …), or null. */
  readonly prefix: string | null
  readonly start: number
  readonly end: number
  readonly text: string
}

const profilePrefix = '(?:us-gov|us|eu|apac|global|jp|au|ca|in)'
const family = '(?:v?\\d|instant|sonnet|opus|haiku|fable|mythos)'
const pattern = new RegExp(
  `(?<![\\w-])(?:(?<router>anthropic|vertex_ai|azure_ai|openrouter/anthropic|bedrock|bedrock/converse|bedrock_mantle)/)?` +
    `(?:(?<prefix>${profilePrefix})\\.)?(?<bedrock>anthropic\\.)?claude-(?<rest>${family}(?:[\\w.@:-]*[\\w])?)`,
  'gi',
)

/** Every Claude model id in a text, in any platform's spelling; a bare `anthropic.claude-` wildcard is none. */
export function claudeIds(text: string): ClaudeId[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { router, prefix, bedrock, rest = '' } = match.groups ?? {}
    if (!looksLikeId(rest, bedrock !== undefined || router !== undefined)) return []
    return [
      {
        model: plainModel(`claude-${rest}`),
        platform: platformOf(bedrock, router, rest),
        prefix: prefix?.toLowerCase() ?? null,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      },
    ]
  })
}

/** The first Claude model id in a text, or null. */
export function claudeId(text: string): ClaudeId | null {
  return claudeIds(text)[0] ?? null
}

/** `claude-haiku-tests` or `claude-opus-notes.md` are words, not ids: a family is followed by a version or nothing. */
function looksLikeId(rest: string, marked: boolean): boolean {
  if (marked) return true
  const named =
    /^(?:sonnet|opus|haiku|fable|mythos|instant)(?:$|@|-(?:latest|preview)\b|[-.]v?\d)/i.test(rest) ||
    /^v?\d(?:[.-]\d+)*(?:$|@|:|-(?:instant|sonnet|opus|haiku|latest)\b)/i.test(rest)
  return named && !/\.(?:md|txt|png|jpe?g|svg|json|ya?ml|ts|js|py|html)$/i.test(rest)
}

function platformOf(
  bedrock: string | undefined,
  router: string | undefined,
  rest: string,
): ClaudeId['platform'] {
  if (bedrock !== undefined) return 'bedrock'
  if (rest.includes('@')) return 'vertex'
  return router === undefined ? 'anthropic' : 'router'
}

/** Removes what platforms add to a model's name: `-v1:0`, `:0:200k`, `@`, `-latest` stays. */
function plainModel(id: string): string {
  return id
    .toLowerCase()
    .replace('@default', '')
    .replace('@', '-')
    .replace(/(?:(?<!^claude)-v\d+)?(?::\w+)+$/, '')
    .replace(/(\d)-v\d+$/, '$1')
}
