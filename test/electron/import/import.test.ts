import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { reasonHeader } from '#shared/import/reasonHeader.ts'
import type { Workload } from '#shared/model/entities/workload.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'
import { failureOf, type TestFolder, testFolder } from './support.ts'

let workspace: TestWorkspace
let folder: TestFolder

beforeEach(async () => {
  folder = testFolder()
  workspace = await openTestWorkspace()
})
afterEach(async () => {
  await workspace.close()
  folder.remove()
})

async function workloads(of: TestWorkspace = workspace): Promise<Workload[]> {
  return (await of.call('rows.list', { entity: 'workload' })) as Workload[]
}

async function named(name: string): Promise<Workload | undefined> {
  return (await workloads()).find((workload) => workload.name === name)
}

const fixture = (name: string) => join(import.meta.dirname, '../../fixtures/import', name)

describe('a federal inventory', () => {
  const file = fixture('federal-2024-small.csv')

  test('is recognised, read in Windows-1252, and every row is accounted for', async () => {
    const preview = await workspace.call('import.preview', { path: file })
    expect(preview).toMatchObject({
      profile: 'federal-2024',
      encoding: 'windows-1252',
      delimiter: ',',
      headerRow: 1,
      rows: 5,
      created: 5,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    })
    expect(preview.columns.map((column) => column.header)).toContain('If Other, please explain. (2)')
    const receipt = await workspace.call('import.run', { path: file })
    expect(receipt).toEqual({
      file,
      profile: 'federal-2024',
      encoding: 'windows-1252',
      read: 5,
      created: 5,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      rejectedFile: null,
    })
    const radar = await named('Harbor Radar Reader')
    expect(radar).toMatchObject({
      organization: 'Department of Examples',
      component: 'Coast Office',
      contract: 'N0017824F3001',
      stage: 'production',
      description: 'Reads “old” radar plots.\nSaves time.',
      claudeUse: 'unknown',
    })
    expect(radar?.extra).toMatchObject({
      'If Other, please explain.': 'first',
      'If Other, please explain. (2)': 'second',
      'Stage of Development': 'Operation and Maintenance',
    })
    expect(radar?.source).toMatchObject({ file: 'federal-2024-small.csv', row: 1, profile: 'federal-2024' })
  })

  test('text that names Claude makes a finding; a person of that name does not', async () => {
    await workspace.call('import.run', { path: file })
    const drafter = await named('Letter Drafter')
    expect(drafter?.claudeUse).toBe('likely')
    expect((await named('Painting Finder'))?.claudeUse).toBe('unknown')
    const findings = await workspace.call('rows.list', { entity: 'finding' })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      workloadId: drafter?.id,
      source: 'inventory',
      kind: 'mention',
      use: 'mention',
      state: 'linked',
      detail: 'Describe the AI system’s outputs.: Drafts from Anthropic’s Claude 3.5.',
    })
  })

  test('rows with the same key are told apart, and match again when the file is imported again', async () => {
    await workspace.call('import.run', { path: file })
    const before = await workspace.call('workspace.digest', {})
    const again = await workspace.call('import.run', { path: file })
    expect(again).toMatchObject({ read: 5, created: 0, updated: 0, unchanged: 5, rejected: 0 })
    expect(await workspace.call('workspace.digest', {})).toEqual(before)
    const keys = (await workloads()).filter((one) => one.name === 'Twin').map((one) => one.key)
    expect(keys.sort()).toEqual([
      'Department of Examples | Coast Office | Twin',
      'Department of Examples | Coast Office | Twin #2',
    ])
  })

  test('two workspaces that import the same file get the same ids', async () => {
    const other = await openTestWorkspace({ device: 'device-b' })
    try {
      await workspace.call('import.run', { path: file })
      await other.call('import.run', { path: file })
      const ids = (await workloads()).map((one) => one.id)
      expect(ids.every((id) => /^w[0-9a-f]{16}$/.test(id))).toBe(true)
      expect((await workloads(other)).map((one) => one.id)).toEqual(ids)
    } finally {
      await other.close()
    }
  })

  test('one undo takes the whole import back, and the file can be imported again', async () => {
    await workspace.call('import.run', { path: file })
    await workspace.call('changes.undo', {})
    expect(await workloads()).toEqual([])
    expect(await workspace.call('rows.list', { entity: 'importMapping' })).toEqual([])
    expect(await workspace.call('import.run', { path: file })).toMatchObject({ created: 5 })
  })

  test('a backup is made before the first write and none when nothing is written', async () => {
    const count = async () =>
      (await workspace.call('workspace.backups', {})).filter((one) => one.why === 'before import').length
    await workspace.call('import.run', { path: file })
    expect(await count()).toBe(1)
    await workspace.call('import.run', { path: file })
    expect(await count()).toBe(1)
  })
})

describe('re-import', () => {
  const first = 'Use Case ID,Name,Owner,Users,Mascot\nX-1,Alpha,Jo,10,cat\nX-2,Beta,Al,20,\n'

  test('updates what changed, under the stable key, and empties nothing', async () => {
    await workspace.call('import.run', { path: folder.write('a.csv', first) })
    const changed =
      'Use Case ID,Name,Owner,Users,Mascot\nX-1,Alpha renamed,,11,\nX-2,Beta,Al,20,dog\nX-3,Gamma,,,\n'
    const receipt = await workspace.call('import.run', { path: folder.write('b.csv', changed) })
    expect(receipt).toMatchObject({ read: 3, created: 1, updated: 2, unchanged: 0, rejected: 0 })
    expect(await named('Alpha renamed')).toMatchObject({
      key: 'X-1',
      owner: 'Jo',
      users: 11,
      extra: { Mascot: 'cat' },
    })
    expect(await named('Beta')).toMatchObject({ extra: { Mascot: 'dog' } })
    expect(await workloads()).toHaveLength(3)
  })

  test('an old file does not undo what a person changed since; a new value in it counts', async () => {
    const path = folder.write('a.csv', first)
    await workspace.call('import.run', { path })
    const alpha = await named('Alpha')
    if (alpha === undefined) throw new Error('no Alpha')
    await workspace.apply('edit', [
      { kind: 'set', entity: 'workload', id: alpha.id, fields: { owner: 'Sam', users: 12 } },
    ])
    expect(await workspace.call('import.run', { path })).toMatchObject({ updated: 0, unchanged: 2 })
    expect(await named('Alpha')).toMatchObject({ owner: 'Sam', users: 12 })
    const newer = folder.write('c.csv', first.replace('Jo,10', 'Jo,15'))
    expect(await workspace.call('import.run', { path: newer })).toMatchObject({ updated: 1, unchanged: 1 })
    expect(await named('Alpha')).toMatchObject({ owner: 'Sam', users: 15 })
  })

  test('rows that share a key still match when the file is sorted differently', async () => {
    const rows = ['Alpha,Jo', 'Alpha,Al', 'Alpha,Kim']
    await workspace.call('import.run', { path: folder.write('a.csv', `Name,Owner\n${rows.join('\n')}\n`) })
    const sorted = folder.write('b.csv', `Name,Owner\n${rows.reverse().join('\n')}\n`)
    expect(await workspace.call('import.run', { path: sorted })).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 3,
    })
  })

  test('a workload made by hand is matched by its name', async () => {
    await workspace.apply('add', [
      { kind: 'create', entity: 'workload', id: 'w-hand', fields: { name: 'Alpha', organization: 'Org' } },
    ])
    const path = folder.write('a.csv', 'Name,Organization,Owner\nALPHA,org,Jo\n')
    expect(await workspace.call('import.run', { path })).toMatchObject({ created: 0, updated: 1 })
    expect((await workloads()).map((one) => [one.id, one.owner])).toEqual([['w-hand', 'Jo']])
  })
})

describe('mapping', () => {
  const path = () => folder.write('odd.csv', 'Thing,Who\nAlpha,Jo\n')

  test('a file without a column for the name says so and writes nothing', async () => {
    const preview = await workspace.call('import.preview', { path: path() })
    expect(preview).toMatchObject({ profile: 'custom', created: 0, rejected: 1, remembered: false })
    expect(preview.diagnostics.map((one) => one.code)).toContain('import.no-name-column')
    expect(await failureOf(() => workspace.call('import.run', { path: path() }))).toBe('no-name-column')
    expect(await workloads()).toEqual([])
  })

  test('is chosen by the user and remembered for files of the same shape', async () => {
    await workspace.call('import.run', { path: path(), columns: { Thing: 'name', Who: 'owner' } })
    const next = folder.write('next.csv', '\ufeffTHING;who\nBeta;Al\n')
    const preview = await workspace.call('import.preview', { path: next })
    expect(preview.remembered).toBe(true)
    expect(await workspace.call('import.run', { path: next, columns: { THING: 'name' } })).toMatchObject({
      created: 1,
    })
  })

  test('wrong choices are refused with what can be chosen', async () => {
    const file = path()
    expect(
      await failureOf(() => workspace.call('import.run', { path: file, columns: { Nope: 'name' } })),
    ).toBe('unknown-column')
    expect(
      await failureOf(() => workspace.call('import.run', { path: file, columns: { Thing: 'nope' } })),
    ).toBe('unknown-target')
    expect(await failureOf(() => workspace.call('import.run', { path: file, profile: 'nope' }))).toBe(
      'unknown-profile',
    )
  })
})

describe('bad rows', () => {
  const text = [
    'Name;Users;Deadline;Note',
    'Good;10;2026-05-01;fine',
    'Bad number;many;2026-05-01;"=1+1"',
    ';5;2026-05-01;no name',
    'Bad date;5;2026-02-30;"two\nlines"',
    'Too wide;5;2026-05-01;x;y',
    'Fine too;7;;',
    '',
  ].join('\n')

  test('never stop the good ones and come back in a file of the same shape with the reason', async () => {
    const path = folder.write('rows.csv', text)
    const receipt = await workspace.call('import.run', {
      path,
      columns: { Users: 'users', Deadline: 'dueDate' },
    })
    expect(receipt).toMatchObject({ read: 6, created: 2, updated: 0, unchanged: 0, rejected: 4 })
    const out = receipt.rejectedFile
    expect(out).toBe(join(workspace.folder, 'rows.rejected.csv'))
    expect(readFileSync(out ?? '', 'utf8').split('\r\n')).toEqual([
      `\ufeffName;Users;Deadline;Note;;${reasonHeader}`,
      'Bad number;many;2026-05-01;\'=1+1;;"Users: ""many"" is not a number (write 1200, 1,200.50 or 2.5M; no negative numbers)"',
      ';5;2026-05-01;no name;;Name: there is no name',
      'Bad date;5;2026-02-30;"two\nlines";;"Deadline: ""2026-02-30"" is a day that does not exist"',
      'Too wide;5;2026-05-01;x;y;line 7: 5 cells, but the header has 4 columns',
      '',
    ])
  })

  test('corrected in that file, they import; what was neutralised is as it was', async () => {
    const receipt = await workspace.call('import.run', {
      path: folder.write('rows.csv', text),
      columns: { Users: 'users', Deadline: 'dueDate' },
    })
    const rejected = readFileSync(receipt.rejectedFile ?? '', 'utf8')
    const corrected = folder.write(
      'corrected.csv',
      rejected.replace('many', '30').replace('2026-02-30', '2026-02-28'),
    )
    const second = await workspace.call('import.run', { path: corrected })
    expect(second).toMatchObject({ read: 4, created: 3, rejected: 1 })
    expect(await named('Bad number')).toMatchObject({ users: 30, notes: '=1+1' })
    expect((await named('Bad date'))?.extra).not.toHaveProperty(reasonHeader)
    const third = readFileSync(second.rejectedFile ?? '', 'utf8')
    expect(third.match(/why rejected/g)).toHaveLength(1)
  })

  test('an earlier rejected file is never overwritten; a place asked for is used, but not the source', async () => {
    const path = folder.write('rows.csv', text)
    const columns = { Users: 'users', Deadline: 'dueDate' }
    await workspace.call('import.run', { path, columns })
    const second = await workspace.call('import.run', { path, columns })
    expect(second.rejectedFile).toBe(join(workspace.folder, 'rows.rejected-2.csv'))
    const asked = join(folder.path, 'asked.csv')
    expect((await workspace.call('import.run', { path, columns, rejectedOut: asked })).rejectedFile).toBe(
      asked,
    )
    expect(existsSync(asked)).toBe(true)
    expect(await failureOf(() => workspace.call('import.run', { path, columns, rejectedOut: path }))).toBe(
      'rejected-path',
    )
  })

  test('when the rejected rows can be written nowhere, nothing is imported', async () => {
    const rejectedOut = join(folder.path, 'no-such-folder', 'r.csv')
    const path = folder.write('rows.csv', text)
    const run = () => workspace.call('import.run', { path, columns: { Users: 'users' }, rejectedOut })
    expect(await failureOf(run)).toBe('file-not-written')
    expect(await workloads()).toEqual([])
  })

  test('of a workbook come back as a workbook', async () => {
    const bytes = await writeExcelFile([
      ['Name', 'Users'],
      ['Good', 5],
      ['Bad', 'some'],
    ]).toBuffer()
    const path = folder.write('book.xlsx', bytes)
    const receipt = await workspace.call('import.run', { path, columns: { Users: 'users' } })
    expect(receipt).toMatchObject({ read: 2, created: 1, rejected: 1 })
    const preview = await workspace.call('import.preview', { path: receipt.rejectedFile ?? '' })
    expect(preview.columns.map((column) => [column.header, column.samples[0]])).toEqual([
      ['Name', 'Bad'],
      ['Users', 'some'],
      [reasonHeader, 'Users: "some" is not a number (write 1200, 1,200.50 or 2.5M; no negative numbers)'],
    ])
  })
})

describe('other layouts', () => {
  test('Konveyor: applications with their tags; dependency records are rejected with the reason', async () => {
    const receipt = await workspace.call('import.run', { path: fixture('konveyor-small.csv') })
    expect(receipt).toMatchObject({ profile: 'konveyor-applications', read: 3, created: 2, rejected: 1 })
    expect(await named('Order Desk')).toMatchObject({
      component: 'Retail',
      description: 'Takes orders',
      notes: 'old',
      tags: ['Language: Java', 'Runtime: Quarkus'],
      extra: { 'Repository URL': 'https://git.example.com/orders' },
    })
  })

  test('OMB 2025: id as key, e-mail domain, agentic use cases as agents', async () => {
    const receipt = await workspace.call('import.run', { path: fixture('omb-2025-small.csv') })
    expect(receipt).toMatchObject({
      profile: 'omb-2025',
      encoding: 'utf-8-bom',
      read: 2,
      created: 2,
      rejected: 0,
    })
    expect(await named('Claims Helper')).toMatchObject({
      key: 'EX-77',
      kind: 'agent',
      stage: 'production',
      emailDomain: 'example.gov',
      vendor: 'Example Vendor',
      description: 'Slow claims.\n\nFaster claims.',
    })
    expect(await named('Image Sorter')).toMatchObject({ kind: 'application', stage: 'pilot', vendor: '' })
  })

  test('2023: id as key in a UTF-16 tab-separated copy', async () => {
    const text = readFileSync(fixture('federal-2023-small.csv'), 'utf8').replaceAll(',', '\t')
    const path = folder.write('2023.txt', iconv.encode(text, 'utf-16le', { addBOM: true }))
    const receipt = await workspace.call('import.run', { path })
    expect(receipt).toMatchObject({ profile: 'federal-2023', encoding: 'utf-16le', read: 1, created: 1 })
    expect(await named('Tide Model')).toMatchObject({
      key: 'EX-0001-2023',
      organization: 'Department of Examples',
      component: 'Tide Service',
    })
  })
})

describe('the template', () => {
  test.each(['csv', 'xlsx'] as const)(
    'as %s: its own profile; the example row does not become a workload',
    async (format) => {
      const out = join(folder.path, `template.${format}`)
      expect((await workspace.call('import.template', { out, format })).bytes).toBe(readFileSync(out).length)
      const preview = await workspace.call('import.preview', { path: out })
      expect(preview).toMatchObject({ profile: 'template', rows: 1, created: 0, rejected: 1 })
      if (format === 'xlsx') expect(preview.sheets).toEqual(['Workloads', 'Notes'])
    },
  )

  test('filled in, every column arrives in its field', async () => {
    const out = join(folder.path, 'template.csv')
    await workspace.call('import.template', { out, format: 'csv' })
    const filled = readFileSync(out, 'utf8').replace('EXAMPLE: replace or delete this row', 'Supply Answers')
    const receipt = await workspace.call('import.run', { path: folder.write('filled.csv', filled) })
    expect(receipt).toMatchObject({ profile: 'template', created: 1, rejected: 0 })
    expect(await named('Supply Answers')).toMatchObject({
      key: 'APP-0001',
      kind: 'application',
      criticality: 'high',
      tags: ['logistics', 'chat'],
      owner: 'Jordan Example',
      emailDomain: 'example.com',
      contract: 'N0017826D0001',
      environment: 'govcloud',
      impactLevel: 'IL4',
      claudeUse: 'confirmed',
      route: 'bedrock',
      models: ['anthropic.claude-3-5-sonnet-20240620-v1:0'],
      features: ['tools', 'documents'],
      inputTokensPerMonth: 12_000_000,
      outputTokensPerMonth: 1_500_000,
      monthlyCostUsd: 58.5,
      users: 140,
      dueDate: '2026-08-27',
      extra: {},
    })
  })
})

describe('our own inventory export', () => {
  test.each(['csv', 'xlsx'] as const)(
    'as %s, unchanged, changes nothing; edited, only what was edited',
    async (kind) => {
      await workspace.close()
      workspace = await openTestWorkspace({ sample: true })
      const out = join(folder.path, `inventory.${kind}`)
      await workspace.call('export.run', { kind, out })
      const count = (await workloads()).length
      expect(await workspace.call('import.run', { path: out })).toMatchObject({
        profile: 'offramp-inventory',
        read: count,
        created: 0,
        updated: 0,
        unchanged: count,
        rejected: 0,
      })
    },
  )

  test('a renamed workload is still the same one, and computed columns never become fields', async () => {
    await workspace.apply('add', [
      {
        kind: 'create',
        entity: 'workload',
        id: 'w-1',
        fields: { name: 'Alpha', description: 'Two\nlines, "quoted"' },
      },
    ])
    const out = join(folder.path, 'inventory.csv')
    await workspace.call('export.run', { kind: 'csv', out })
    const edited = folder.write('edited.csv', readFileSync(out, 'utf8').replace('Alpha', 'Renamed'))
    expect(await workspace.call('import.run', { path: edited })).toMatchObject({ created: 0, updated: 1 })
    expect(await workloads()).toMatchObject([
      { id: 'w-1', name: 'Renamed', description: 'Two\nlines, "quoted"', dueDate: null, extra: {} },
    ])
  })
})

test('no part file is left behind', async () => {
  await workspace.call('import.run', { path: fixture('konveyor-small.csv') })
  expect(readdirSync(workspace.folder).filter((name) => name.endsWith('.part'))).toEqual([])
})
