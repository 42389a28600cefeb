import { expect, test } from 'vitest'
import { bedrockArn } from '#shared/discovery/bedrockArn.ts'
import { claudeId, claudeIds } from '#shared/discovery/claudeId.ts'
import { identifyModel } from '#shared/discovery/identifyModel.ts'

test.each([
  ['anthropic.claude-v2:1', 'claude-v2', 'bedrock', null],
  ['anthropic.claude-instant-v1', 'claude-instant-v1', 'bedrock', null],
  ['anthropic.claude-3-haiku-20240307-v1:0', 'claude-3-haiku-20240307', 'bedrock', null],
  ['anthropic.claude-3-sonnet-20240229-v1:0:200k', 'claude-3-sonnet-20240229', 'bedrock', null],
  ['us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0', 'claude-sonnet-4-5-20250929', 'bedrock', 'us-gov'],
  ['apac.anthropic.claude-3-5-sonnet-20241022-v2:0', 'claude-3-5-sonnet-20241022', 'bedrock', 'apac'],
  ['global.anthropic.claude-fable-5-1', 'claude-fable-5-1', 'bedrock', 'global'],
  ['anthropic.claude-opus-4-6-v1', 'claude-opus-4-6', 'bedrock', null],
  ['claude-3-opus-20240229', 'claude-3-opus-20240229', 'anthropic', null],
  ['claude-2.1', 'claude-2.1', 'anthropic', null],
  ['claude-3-5-haiku-latest', 'claude-3-5-haiku-latest', 'anthropic', null],
  ['claude-sonnet-4@20250514', 'claude-sonnet-4-20250514', 'vertex', null],
  ['claude-opus-4-6@default', 'claude-opus-4-6', 'vertex', null],
  ['anthropic/claude-3.5-haiku', 'claude-3.5-haiku', 'router', null],
  ['bedrock/us.anthropic.claude-opus-4-8', 'claude-opus-4-8', 'bedrock', 'us'],
])('%s is %s', (text, model, platform, prefix) => {
  expect(claudeId(`id = "${text}"`)).toMatchObject({ model, platform, prefix })
})

test.each([
  'claude',
  'claude-monet',
  'claude-haiku-notes.md',
  'claude-opus-dei',
  'anthropic.com',
  'jean-claude-3',
])('%s is no model id', (text) => expect(claudeIds(`x ${text} y`)).toEqual([]))

test('an ARN that hides its model says what to ask', () => {
  const arn = bedrockArn(
    'arn:aws-us-gov:bedrock:us-gov-west-1:123456789012:application-inference-profile/a1b2c3',
  )
  expect(arn).toMatchObject({ partition: 'aws-us-gov', account: '123456789012', id: 'a1b2c3' })
  expect(arn?.lookUp).toContain('get-inference-profile')
})

test('references of logs are Claude, another maker’s, or hidden', () => {
  expect(
    identifyModel('arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0'),
  ).toEqual({
    kind: 'claude',
    model: 'claude-3-haiku-20240307',
    profile: null,
  })
  expect(
    identifyModel(
      'arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0',
    ),
  ).toMatchObject({
    model: 'claude-sonnet-4-20250514',
    profile: 'us.anthropic.claude-sonnet-4-20250514-v1:0',
  })
  expect(identifyModel('amazon.nova-pro-v1:0')).toEqual({ kind: 'other' })
  expect(identifyModel('arn:aws:bedrock:us-east-1:111122223333:provisioned-model/xyz')).toMatchObject({
    kind: 'opaque',
  })
})
