import { describe, expect, test } from 'vitest'
import { claudeMention, excerptOf, likelyFrom } from '#shared/import/claudeMention.ts'

describe('Claude in use', () => {
  test.each([
    'Utilizing an LLM (Anthropic’s Claude 3.5) to curate requirements',
    'model: anthropic.claude-3-haiku-20240307-v1:0',
    'Built with Claude Sonnet on Bedrock',
    'Developers use Claude Code',
    'A chatbot on top of Claude, Gemini or GPT-4',
    'Staff draft letters at claude.ai',
    'Amazon Bedrock (CLAUDE)',
    'The assistant runs on Sonnet 4.5',
    'Uses the ChatGPT API.\nClaude\nGemini',
  ])('%s', (text) => {
    expect(claudeMention(text)?.confidence).toBeGreaterThanOrEqual(likelyFrom)
  })
})

describe('a person called Claude', () => {
  test.each([
    'Point of contact: Claude Johnson, AI office',
    'Dr. Claude approves each model',
    'Jean-Claude leads the generative AI team',
    'Paintings by Claude Monet are classified by an AI model',
    'Ask claude.smith@agency.gov about the LLM',
    'Claude E. Shannon Award text mining with language models',
    'St. Claude Avenue traffic prompts',
  ])('%s', (text) => {
    expect(claudeMention(text)).toBeNull()
  })
})

describe('merely possible', () => {
  test.each([
    'The team evaluated LLMs and chose Llama instead of Claude',
    'This tool does not use Anthropic models',
    'claude',
  ])('%s', (text) => {
    const found = claudeMention(text)
    expect(found).not.toBeNull()
    expect(found?.confidence).toBeLessThan(likelyFrom)
  })
})

test('text without the names is not a mention', () => {
  expect(
    claudeMention('Powered by Amazon Bedrock, a magnum opus of haikus by Claudette and Claudel'),
  ).toBeNull()
})

test('the excerpt is one short line around the mention', () => {
  const text = `${'before '.repeat(40)}\nAnthropic\n${'after '.repeat(40)}`
  const mention = claudeMention(text)
  if (mention === null) throw new Error('no mention')
  const excerpt = excerptOf(text, mention)
  expect(excerpt).toMatch(/^….*before Anthropic after.*…$/)
  expect(excerpt.length).toBeLessThan(170)
})
