import { expect, test } from 'vitest'
import { claudeModel } from '#shared/catalog/claudeModel.ts'

test.each([
  ['us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0', 'sonnet-4.5'],
  ['anthropic.claude-3-5-sonnet-20240620-v1:0', 'sonnet-3.5'],
  ['anthropic.claude-3-haiku-20240307-v1:0', 'haiku-3'],
  ['claude-sonnet-4-20250514', 'sonnet-4'],
  ['claude-opus-4-0', 'opus-4'],
  ['claude-opus-4-1@20250805', 'opus-4.1'],
  ['claude-opus-4-8', 'opus-4.8'],
  ['us-gov.anthropic.claude-fable-5-1', 'fable-5.1'],
  ['claude-sonnet-5@default', 'sonnet-5'],
  ['anthropic/claude-opus-5-5', 'opus-5.5'],
  ['Claude Sonnet 4.5', 'sonnet-4.5'],
  ['Claude 3 Haiku (Amazon Bedrock Edition)', 'haiku-3'],
  ['Sonnet', 'sonnet'],
])('%s is %s', (text, key) => {
  expect(claudeModel(text)?.key).toBe(key)
})

test.each(['', 'gpt-oss-120b', 'claude', 'an opus of sorts'])('"%s" names no Claude model', (text) => {
  expect(claudeModel(text)).toBeNull()
})
