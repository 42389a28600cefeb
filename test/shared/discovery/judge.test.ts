import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { blankComments } from '#shared/discovery/blankComments.ts'
import { judgeFile } from '#shared/discovery/judgeFile.ts'
import { hitPattern, rules } from '#shared/discovery/rules.ts'
import { feature, findingKinds, findingUses } from '#shared/model/vocabulary.ts'
import shipped from '../../../assets/discovery/rules.json' with { type: 'json' }

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const judge = (path: string, text: string) => judgeFile({ path, text, digest })
const uses = (path: string, text: string) => [...new Set(judge(path, text).map(({ use }) => use))]

test('the shipped rules use the words of the vocabulary', () => {
  for (const { kind, use } of rules) {
    expect(findingKinds).toContain(kind)
    expect(findingUses).toContain(use)
  }
  for (const one of shipped.features) expect(feature.options).toContain(one.feature)
})

test('a use, its line and its model', () => {
  expect(judge('app/a.py', 'import os\nMODEL = "us.anthropic.claude-opus-4-8"\n')).toMatchObject([
    { kind: 'model-id', use: 'runtime', line: 2, model: 'claude-opus-4-8', rule: 'id.bedrock' },
  ])
})

test.each([
  ['app/a.py', '# import anthropic\n', ['mention']],
  ['app/a.py', '"""import anthropic\nimport anthropic"""\nx = 1\n', ['mention']],
  ['app/a.ts', "// import '@anthropic-ai/sdk'\n", ['mention']],
  ['README.md', 'Set ANTHROPIC_API_KEY.', ['doc']],
  ['tests/test_a.py', 'import anthropic\n', ['test']],
  ['vendor/x/a.py', 'import anthropic\n', ['mention']],
  ['node_modules/@anthropic-ai/sdk/index.js', "require('@anthropic-ai/sdk')", ['mention']],
  ['.env.example', 'ANTHROPIC_API_KEY=', ['possible']],
  ['a.py', "PAINTER = 'Claude Monet'", []],
  ['a.py', 'x = "the anthropic principle"', []],
  ['a.py', "s3 = boto3.client('bedrock-runtime')\nm = 'amazon.nova-lite-v1:0'", []],
  ['a.py', "s3 = boto3.client('bedrock-runtime')", ['possible']],
])('%s with %j is %j', (path, text, expected) => expect(uses(path, text)).toEqual(expected))

test('a line long as a bundle is read around its hit only', () => {
  const text = `${'x'.repeat(500_000)};require("@anthropic-ai/sdk");${'y'.repeat(500_000)}`
  expect(judge('dist.js', text)).toMatchObject([{ rule: 'sdk.javascript', line: 1, use: 'runtime' }])
})

test('a key is kept as a fingerprint only', () => {
  const key = `sk-ant-api03-${digest('k').slice(0, 40)}Zz_Qw`
  const found = judge('conf/app.ini', `[a]\nkey = ${key}\n`)
  expect(found).toMatchObject([{ kind: 'secret', use: 'runtime', line: 2 }])
  expect(JSON.stringify(found)).not.toContain(key.slice(13, 25))
  expect(JSON.stringify(found)).toContain(digest(key).slice(0, 12))
  expect(JSON.stringify(judge('notes.md', `the Claude API key is ${key}`))).not.toContain(key.slice(13, 25))
})

test('features are read where code uses Claude', () => {
  const text = 'import anthropic\nc.messages.create(tools=[t], stream=True, thinking={"budget_tokens": 9})\n'
  expect(judge('a.py', text)[0]?.facts.features).toEqual(['tools', 'thinking', 'streaming'])
})

test('a statement that denies Claude is no use; the one beside it that allows is', () => {
  const statement = (effect: string) =>
    `{ "Effect": "${effect}", "Action": "bedrock:*", "Resource": "arn:aws:bedrock:*::foundation-model/anthropic.claude-v2" }`
  expect(uses('p.json', `{ "Statement": [${statement('Deny')}] }`)).toEqual(['mention'])
  expect(uses('p.json', `{ "Statement": [${statement('Deny')},\n${statement('Allow')}] }`)).toContain(
    'runtime',
  )
})

test('comments become spaces and nothing moves', () => {
  const text = 'const a = "// no comment" // yes\nconst u = "https://x" /* b\n */ + 1\n'
  const blank = blankComments(text, 'javascript')
  expect(blank).toBe(
    `const a = "// no comment" ${' '.repeat(6)}\nconst u = "https://x" ${' '.repeat(4)}\n${' '.repeat(3)} + 1\n`,
  )
})

test('the first pass is a superset of what rules match', () => {
  const samples = [
    'ANTHROPIC_API_KEY',
    'sk-ant-abc',
    'bedrock-runtime',
    'import litellm',
    'publishers/anthropic',
    'CLAUDE_CODE_USE_VERTEX',
  ]
  for (const text of samples) expect(text.search(hitPattern), text).toBeGreaterThanOrEqual(0)
})
