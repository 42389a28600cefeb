const key = /\bsk-ant-[A-Za-z0-9_-]{20,}/g

/** An Anthropic key without its value: the public prefix and a fingerprint by which the same key is recognised elsewhere. */
export function maskKey(value: string, digest: (text: string) => string): string {
  const prefix = /^sk-ant-(?:api\d\d|admin\d\d|oat\d\d|sid\d\d)?/.exec(value)?.[0] ?? 'sk-ant-'
  return `${prefix}…(sha256 ${digest(value).slice(0, 12)})`
}

/** True for a stand-in (`sk-ant-xxxx…`, `sk-ant-your-key-here`): few different characters, or words that say so. */
export function isPlaceholder(value: string): boolean {
  const body = value.replace(/^sk-ant-(?:api\d\d-|admin\d\d-|oat\d\d-)?/, '')
  return (
    new Set(body).size < 8 ||
    /your|example|placeholder|xxx|dummy|fake|test|changeme|redacted|insert|replace/i.test(body)
  )
}

/** The keys in a text. */
export function keysIn(text: string): string[] {
  return [...text.matchAll(key)].map(([value]) => value)
}

/** Text with every key replaced by a note, for details that quote a line. */
export function withoutKeys(text: string): string {
  return text
    .replace(/\bsk-ant-[\w-]{4,}/g, 'sk-ant-(masked)')
    .replace(/\b(A(?:KI|SI)A)[A-Z0-9]{16}\b/g, '$1(masked)')
}
