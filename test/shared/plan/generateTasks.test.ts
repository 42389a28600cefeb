import { expect, test } from 'vitest'
import type { Mutation } from '#shared/model/change.ts'
import { phases, workloadKinds } from '#shared/model/vocabulary.ts'
import { generateTasks, type TaskNeed } from '#shared/plan/generateTasks.ts'
import { template, templateFile } from '#shared/plan/template.ts'
import shipped from '../../../assets/plan/templates.json' with { type: 'json' }

const file = templateFile.parse(shipped)
const templates = new Map(file.templates.map((entry) => [entry.for, entry]))
const need = (id: string, more: Partial<TaskNeed> = {}): TaskNeed => ({
  id,
  kind: 'application',
  effortDays: null,
  wayOut: null,
  ...more,
})
const tasksOf = (mutations: readonly Mutation[]) =>
  mutations.flatMap((mutation) =>
    mutation.kind === 'create' && mutation.entity === 'task' ? [{ id: mutation.id, ...mutation.fields }] : [],
  ) as { id: string; [field: string]: unknown }[]

test('every kind of workload has a shipped template, and each figure says where it comes from', () => {
  for (const kind of [...workloadKinds, 'retire', 'waiver'] as const) expect(templates.has(kind)).toBe(true)
  for (const { tasks } of file.templates) {
    for (const task of tasks) {
      expect(task.basis).not.toBe('')
      expect([task.optimisticDays, task.likelyDays, task.pessimisticDays]).toEqual(
        [task.optimisticDays, task.likelyDays, task.pessimisticDays].sort((a, b) => a - b),
      )
    }
  }
})

test('an application: tasks in order, ids from the workload’s, the approval a pure wait', () => {
  const mutations = generateTasks([need('w-1')], templates, [])
  const tasks = tasksOf(mutations)
  expect(tasks.map(({ id }) => id)).toEqual([
    't-w-1-assess',
    't-w-1-select',
    't-w-1-adapt',
    't-w-1-evaluate',
    't-w-1-approval',
    't-w-1-cutover',
    't-w-1-decommission',
  ])
  expect(tasks[4]).toMatchObject({ phase: 'authorize', people: 0 })
  expect(mutations).toContainEqual({
    kind: 'create',
    entity: 'link',
    id: 'l-w-1-cutover.decommission',
    fields: { fromTaskId: 't-w-1-cutover', toTaskId: 't-w-1-decommission', lagDays: 5 },
  })
})

test('adapt and evaluate together take the effort of the chosen alternative; the rest stays', () => {
  // Likely 6 + 4 = 10 person-days; 25 are known: times 2.5.
  const [, select, adapt, evaluate, approval] = tasksOf(
    generateTasks([need('w-1', { effortDays: 25 })], templates, []),
  )
  expect(adapt).toMatchObject({ optimisticDays: 7.5, likelyDays: 15, pessimisticDays: 37.5 })
  expect(evaluate).toMatchObject({ likelyDays: 10 })
  expect(select).toMatchObject({ likelyDays: 1 })
  expect(approval).toMatchObject({ likelyDays: 15 })
})

test('a use to be retired gets the tasks of retiring', () => {
  const tasks = tasksOf(generateTasks([need('w-1', { wayOut: 'retire' })], templates, []))
  expect(tasks.map(({ phase }) => phase)).toEqual(['assess', 'cutover', 'decommission'])
})

test('teams by skill, the least loaded per person first; nobody able: no team', () => {
  const teams = [
    { id: 'b', people: 1, skills: ['adapt' as const], load: 0 },
    { id: 'a', people: 2, skills: ['adapt' as const], load: 1 },
    { id: 'idle', people: 9, skills: [], load: 0 },
  ]
  const tasks = tasksOf(generateTasks([need('w-2'), need('w-1'), need('w-3')], templates, teams))
  const adapt = tasks.filter(({ phase }) => phase === 'adapt')
  // Mean effort 7: b 0 < a 0.5, so b; then b 7, a 0.5, so a; then b 7, a 4, so a.
  expect(adapt.map(({ id, teamId }) => [id, teamId])).toEqual([
    ['t-w-1-adapt', 'b'],
    ['t-w-2-adapt', 'a'],
    ['t-w-3-adapt', 'a'],
  ])
  expect(tasks.filter(({ phase }) => phase !== 'adapt').every(({ teamId }) => teamId === null)).toBe(true)
})

test('a team with every skill takes all', () => {
  const tasks = tasksOf(
    generateTasks([need('w-1')], templates, [{ id: 'all', people: 3, skills: [...phases], load: 0 }]),
  )
  expect(new Set(tasks.map(({ teamId }) => teamId))).toEqual(new Set(['all']))
})

test('the longest workload ids still make valid and different ids', () => {
  const long = (end: string) => `${'x'.repeat(119)}${end}`
  const ids = generateTasks([need(long('1')), need(long('2'))], templates, []).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(120)
})

test('a template that could make a circle is refused', () => {
  const [first, second] = templates.get('application')?.tasks ?? []
  const circular = {
    for: 'agent',
    note: '',
    tasks: [{ ...first, after: [{ key: 'select', lagDays: 0 }] }, second],
  }
  expect(template.safeParse(circular).success).toBe(false)
})
