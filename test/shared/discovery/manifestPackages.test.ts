import { expect, test } from 'vitest'
import { manifestPackages } from '#shared/discovery/manifestPackages.ts'

const names = (file: string, text: string) =>
  manifestPackages(file, [{ number: 1, text }]).map(({ name, certainty }) => `${certainty} ${name}`)

test.each([
  ['package.json', '"@anthropic-ai/sdk": "^1.0.0",', ['claude @anthropic-ai/sdk']],
  ['package-lock.json', '"node_modules/@ai-sdk/anthropic": {', ['claude @ai-sdk/anthropic']],
  ['yarn.lock', '"@anthropic-ai/sdk@^0.20":', ['claude @anthropic-ai/sdk']],
  ['pnpm-lock.yaml', "  '@langchain/anthropic@0.3.0':", ['claude @langchain/anthropic']],
  [
    'package.json',
    '"@aws-sdk/client-bedrock-runtime": "3.0.0"',
    ['possible @aws-sdk/client-bedrock-runtime'],
  ],
  ['package.json', '"description": "A claude in the office"', []],
  ['requirements.txt', 'anthropic[bedrock]>=0.3', ['claude anthropic']],
  ['requirements-dev.txt', 'langchain_anthropic==1', ['claude langchain_anthropic']],
  ['pyproject.toml', 'dependencies = ["a", "anthropic>=0.2"]', ['claude anthropic']],
  ['pyproject.toml', 'description = "the anthropic principle"', []],
  ['poetry.lock', 'name = "anthropic"', ['claude anthropic']],
  ['pom.xml', '<groupId>com.anthropic</groupId>', ['claude com.anthropic']],
  [
    'build.gradle',
    "implementation 'com.anthropic:anthropic-java:1'",
    ['claude com.anthropic:anthropic-java'],
  ],
  [
    'go.mod',
    'require github.com/anthropics/anthropic-sdk-go v1.0.0',
    ['claude github.com/anthropics/anthropic-sdk-go'],
  ],
  ['App.csproj', '<PackageReference Include="Anthropic.SDK" Version="1" />', ['claude Anthropic.SDK']],
  ['Gemfile', 'gem "anthropic"', ['claude anthropic']],
  ['Gemfile.lock', '    anthropic (1.0.0)', ['claude anthropic']],
  ['Cargo.toml', 'misanthropic = "0.5"', ['claude misanthropic']],
  ['Cargo.toml', 'philanthropic = "0.5"', []],
  ['composer.json', '"anthropic-ai/sdk": "^1"', ['claude anthropic-ai/sdk']],
])('%s: %s', (file, text, expected) => expect(names(file, text)).toEqual(expected))
