import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFile } from '#electron/worker/jobs/export.ts'
import { JobCancelled } from '#electron/worker/protocol.ts'
import { create, set } from '#shared/model/change.ts'
import { exportColumns } from '#shared/report/columns.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

let workspace: TestWorkspace
let out: string
const long = 'x'.repeat(40_000)

beforeAll(async () => {
  workspace = await openTestWorkspace({ asOf: '2026-03-16' })
  out = join(workspace.folder, 'out')
  mkdirSync(out)
  await workspace.apply('add', [
    set('program', 'program', { marking: 'CUI', name: 'Program P' }),
    create('workload', 'w-1', {
      name: '=HYPERLINK("http://x","y")',
      component: 'North, "upper"\nhalf',
      organization: 'Department of War',
      claudeUse: 'confirmed',
      tags: ['a', 'b'],
      monthlyCostUsd: 1234.5,
      users: 12,
      dueDate: '2026-06-30',
    }),
    create('workload', 'w-2', { name: 'Beta', vendor: '@cmd', region: '-7' }),
    create('workload', 'w-3', {
      name: 'Gamma',
      owner: 'Zoë',
      contract: long.slice(0, 5_000),
      stage: '+1 555',
    }),
  ])
})
afterAll(() => workspace.close())

const run = (
  kind: 'csv' | 'xlsx' | 'html',
  more: { workloadIds?: string[]; columns?: string[]; filters?: string } = {},
) => workspace.call('export.run', { kind, out: join(out, `file.${kind}`), ...more })

describe('csv', () => {
  test('is RFC 4180 in UTF-8 with BOM, every value back as it was', async () => {
    const receipt = await run('csv', { filters: 'all of them' })
    const bytes = readFileSync(receipt.file)
    expect(receipt).toMatchObject({ rows: 3, bytes: bytes.length })
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = bytes.toString('utf8')
    expect(text.endsWith('\r\n')).toBe(true)
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows[0]).toMatchObject({
      Name: '\'=HYPERLINK("http://x","y")',
      Component: 'North, "upper"\nhalf',
      Scope: 'in',
      Tags: 'a; b',
      'Claude cost (USD a month)': '1234.50',
      Due: '2026-06-30',
      'Data as of': '2026-03-16',
      Filters: 'all of them',
      Marking: 'CUI',
    })
    expect(rows[1]).toMatchObject({
      Vendor: "'@cmd",
      Region: '-7',
      'Claude cost (USD a month)': '',
      Owner: '',
    })
    expect(rows[2]).toMatchObject({ Owner: 'Zoë', Stage: "'+1 555" })
    expect(Object.keys(rows[0] ?? {})).toHaveLength(exportColumns.length + 3)
  })

  test('takes the columns and workloads of a view, in its order', async () => {
    const receipt = await run('csv', {
      workloadIds: ['w-3', 'gone', 'w-1'],
      columns: ['scope', 'id', 'nonsense'],
    })
    const rows = parse(readFileSync(receipt.file, 'utf8'), { bom: true }) as string[][]
    expect(receipt.rows).toBe(2)
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['Scope', 'Workload id'],
      ['undetermined', 'w-3'],
      ['in', 'w-1'],
    ])
  })
})

describe('xlsx', () => {
  test('has typed cells under its header and says what it is', async () => {
    const { file, rows } = await run('xlsx')
    expect(rows).toBe(3)
    const sheets = await readXlsxFile(file)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Workloads', 'About this file'])
    const [header = [], first = [], second = []] = sheets[0]?.data ?? []
    const cell = (row: readonly unknown[], name: string) => row[header.indexOf(name)]
    expect(cell(first, 'Name')).toBe('\'=HYPERLINK("http://x","y")')
    expect(cell(first, 'Claude cost (USD a month)')).toBe(1234.5)
    expect(cell(first, 'Users')).toBe(12)
    expect(cell(first, 'Due')).toEqual(new Date('2026-06-30T00:00:00Z'))
    expect(cell(second, 'Claude cost (USD a month)')).toBeNull()
    const notes = new Map((sheets[1]?.data ?? []).map((row) => [row[0], row[1]]))
    expect(notes.get('Data as of')).toBe('16 Mar 2026')
    expect(notes.get('Marking')).toBe('CUI')
    expect(notes.get('Filters')).toBe('none: all workloads')
  })
})

describe('html', () => {
  test('is the briefing, offline and marked', async () => {
    const { file, rows } = await run('html', { workloadIds: ['w-1'], filters: 'name is Alpha' })
    const html = readFileSync(file, 'utf8')
    expect(rows).toBe(1)
    expect(html).toContain('1 of 1 workload must move')
    expect(html).toContain('Filters: name is Alpha')
    expect(html).not.toMatch(/<script|src=/)
    expect(html.match(/class="marking">CUI</g)).toHaveLength(2)
  })

  test('a part of the program has no forecast of its own', async () => {
    const { file } = await run('html', { workloadIds: ['w-1'] })
    expect(readFileSync(file, 'utf8')).toContain('unknown: there is no forecast yet')
  })
})

describe('all or nothing', () => {
  const input = () => ({
    path: workspace.path,
    asOf: '2026-03-16',
    kind: 'csv' as const,
    out: join(out, 'kept.csv'),
  })

  test.each([1, 2])('cancelled at check %i it leaves the old file and nothing else', async (at) => {
    writeFileSync(join(out, 'kept.csv'), 'old')
    const before = readdirSync(out).sort()
    let checks = 0
    const control = { progress: () => undefined, cancelled: () => ++checks >= at }
    await expect(exportFile(input(), control)).rejects.toThrow(JobCancelled)
    expect(readFileSync(join(out, 'kept.csv'), 'utf8')).toBe('old')
    expect(readdirSync(out).sort()).toEqual(before)
  })

  test('a folder that does not exist is an expected failure with a next step', async () => {
    const target = join(out, 'none', 'file.csv')
    await expect(workspace.call('export.run', { kind: 'csv', out: target })).rejects.toMatchObject({
      problem: { code: 'no-folder', next: 'Create it, or choose another folder.' },
    })
    expect(existsSync(join(out, 'none'))).toBe(false)
  })

  test('a folder in the place of the file is refused and left', async () => {
    mkdirSync(join(out, 'folder.csv'))
    const before = readdirSync(out).length
    await expect(
      workspace.call('export.run', { kind: 'csv', out: join(out, 'folder.csv') }),
    ).rejects.toMatchObject({ problem: { code: 'is-a-folder' } })
    expect(readdirSync(out)).toHaveLength(before)
  })
})
