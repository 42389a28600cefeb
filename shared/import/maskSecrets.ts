const secret = /\b(sk-ant-)[\w-]{8,}|\b((?:AKIA|ASIA))[A-Z0-9]{16}\b/g

/** Text with Anthropic API keys and AWS access key ids masked: a workspace holds no secret. */
export function maskSecrets(text: string): string {
  if (!text.includes('sk-ant-') && !/A(?:KI|SI)A/.test(text)) return text
  return text.replace(secret, (_, anthropic?: string, aws?: string) => `${anthropic ?? aws}(masked)`)
}
