import { expect, test } from 'vitest'
import { maskSecrets } from '#shared/import/maskSecrets.ts'

test('API keys never reach the workspace; ordinary text is untouched', () => {
  // Put together here, so that no scanner takes this file for a leak.
  const anthropic = ['sk', 'ant', 'api03-abcdefghij_KLMNOP-12345'].join('-')
  const aws = `AKIA${'ABCD1234EFGH5678'}`
  expect(maskSecrets(`key=${anthropic}; id ${aws}.`)).toBe('key=sk-ant-(masked); id AKIA(masked).')
  expect(maskSecrets('AKIAK Alaska, sk-ant-')).toBe('AKIAK Alaska, sk-ant-')
})
