import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invocation, makeTree, type Tree } from './support.ts'

let tree: Tree
beforeEach(() => {
  tree = makeTree()
})
afterEach(() => tree.remove())

const reasons = (skipped: readonly { path: string; reason: string }[]) =>
  Object.fromEntries(skipped.map(({ path, reason }) => [path.slice(tree.folder.length + 1), reason]))
const records = (count: number) => Array.from({ length: count }, () => invocation('2026-03-01')).join('\n')

test('links are listed and never followed; special files do not stop a scan', async () => {
  tree.write('a.py', 'import anthropic\n')
  mkdirSync(join(tree.folder, 'sub'))
  mkdirSync(join(tree.folder, 'only'))
  symlinkSync('nowhere', join(tree.folder, 'dangling'))
  symlinkSync('..', join(tree.folder, 'only/loop'))
  symlinkSync('/etc', join(tree.folder, 'out'))
  execFileSync('mkfifo', [join(tree.folder, 'pipe')])
  const { findings, skipped } = await tree.scan()
  expect(findings).toHaveLength(1)
  expect(reasons(skipped)).toEqual({
    dangling: 'A link that leads nowhere.',
    'only/loop': 'A link to a folder around it; not followed.',
    out: 'A link out of the tree; not followed.',
  })
})

test('what may not be read is listed', async () => {
  tree.write('a.py', 'import anthropic\n')
  chmodSync(tree.write('locked/b.py', 'import anthropic\n'), 0)
  const readable = process.getuid?.() === 0 // root reads everything
  const { findings, skipped } = await tree.scan()
  expect(findings).toHaveLength(readable ? 2 : 1)
  expect(Object.keys(reasons(skipped))).toEqual(readable ? [] : ['locked/b.py'])
})

test('invalid UTF-8, UTF-16, binaries and very large text', async () => {
  tree.write('latin.py', Buffer.from('# caf\xe9\nimport anthropic\n', 'latin1'))
  tree.write('wide.ps1', Buffer.from('\ufeff$env:ANTHROPIC_API_KEY = "x"\n', 'utf16le'))
  tree.write('image.png', Buffer.from('claude-3-opus-20240229 \0\0\0'))
  const huge = tree.write('huge.js', '')
  for (let i = 0; i < 66; i += 1) writeFileSync(huge, 'y'.repeat(1_048_576), { flag: 'a' })
  const { findings, skipped } = await tree.scan()
  expect(findings.map(({ path, line }) => [path.slice(tree.folder.length + 1), line])).toEqual([
    ['latin.py', 2],
    ['wide.ps1', 1],
  ])
  expect(reasons(skipped)).toEqual({ 'huge.js': 'Larger than 64 MB, and neither log nor bill.' })
})

test('a bad log or bill is listed and the others are counted', async () => {
  const packed = gzipSync(records(500), { level: 0 })
  tree.write('good.json.gz', gzipSync(records(10)))
  tree.write('cut.json.gz', packed.subarray(0, packed.length / 2))
  tree.write('junk.json.gz', Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(300, 7)]))
  tree.write('mixed.jsonl', `${invocation('2026-03-01')}\n{"broken": \n${invocation('2026-03-02')}\n`)
  tree.write('broken.json', '{"a":')
  tree.write('other.json', '{"a":1}')
  tree.write('fake.parquet', 'PAR1 no table PAR1')
  const header =
    'lineItem/UsageAccountId,lineItem/UsageStartDate,lineItem/UsageType,lineItem/UnblendedCost,product/ProductName'
  tree.write(
    'cur.csv',
    `${header}\n1,2026-01-01,t,2,Claude (Amazon Bedrock Edition)\nshort,row\n1,2026-01-01,t,3,Claude (Amazon Bedrock Edition),more,cells\n`,
  )
  const { findings, skipped } = await tree.scan()
  expect(reasons(skipped)).toEqual({
    'cut.json.gz': 'The gzip file is cut off. The others were read.',
    'junk.json.gz': 'The gzip file is damaged.',
    'mixed.jsonl': 'Some of its records are malformed. The others were read.',
    'broken.json': 'Not valid JSON.',
    'other.json': 'Not a log, bill or AI-BOM that Offramp knows.',
    'fake.parquet': 'The Parquet file is damaged.',
    'cur.csv': 'Some of its records are malformed. The others were read.',
  })
  const log = findings.find(({ source }) => source === 'bedrock-log')
  expect(log?.facts.calls).toBeGreaterThanOrEqual(12 + 200)
  expect(findings.find(({ source }) => source === 'bill')?.facts.cost).toBe(2)
})

test('a gzip bomb costs one reason, not the memory', async () => {
  const head = `${invocation('2026-03-01').slice(0, -1)},"pad":"`
  tree.write(
    'bomb.json.gz',
    gzipSync(Buffer.concat([Buffer.from(head), Buffer.alloc(300 * 1_048_576, 97)]), { level: 1 }),
  )
  tree.write('good.jsonl', `${invocation('2026-03-01')}\n`)
  const { findings, skipped } = await tree.scan()
  expect(reasons(skipped)).toEqual({
    'bomb.json.gz': 'A record in it is larger than 16 MB; nothing of the file was read.',
  })
  expect(findings).toMatchObject([{ facts: { calls: 1 } }])
})

test('archives are read when asked for, within limits', async () => {
  tree.write('src/app.py', 'import anthropic\n')
  tree.write('src/big.py', 'x'.repeat(9 * 1_048_576))
  execFileSync('tar', ['czf', join(tree.folder, 'code.tgz'), '-C', join(tree.folder, 'src'), '.'])
  const bytes = execFileSync('tar', ['cz', '-C', join(tree.folder, 'src'), '.'])
  tree.write('cut.tar.gz', bytes.subarray(0, 200))
  tree.write('bad.zip', 'PK junk')
  expect((await tree.scan()).findings).toHaveLength(1)
  const { findings, skipped } = await tree.scan({ archives: true })
  expect(findings.map(({ path }) => path.slice(tree.folder.length + 1))).toContain('code.tgz!/app.py')
  expect(reasons(skipped)['code.tgz!/big.py']).toBe('It unpacks to more than 8 MB.')
  expect(Object.keys(reasons(skipped))).toEqual(expect.arrayContaining(['cut.tar.gz', 'bad.zip']))
})

test('.gitignore is respected, and can be switched off', async () => {
  tree.write('.gitignore', 'build/\n')
  tree.write('build/a.py', 'import anthropic\n')
  tree.write('b.py', 'import anthropic\n')
  expect((await tree.scan()).findings.map(({ path }) => path)).toEqual([join(tree.folder, 'b.py')])
  expect((await tree.scan({ ignoreFiles: false })).findings).toHaveLength(2)
})
