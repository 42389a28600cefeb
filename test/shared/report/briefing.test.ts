import { describe, expect, test } from 'vitest'
import { briefing } from '#shared/report/briefing.ts'
import { buildBriefing } from '#shared/report/buildBriefing.ts'
import { buildOverview } from '#shared/report/buildOverview.ts'
import { parseLink } from '#shared/report/links.ts'
import { overview } from '#shared/report/overview.ts'
import { planFacts } from '../progress/support.ts'
import { reportFacts, reportRow } from './support.ts'

const done = {
  progress: 'done',
  doneOn: '2026-01-20',
  plannedFinish: null,
  slackDays: null,
  p80: null,
} as const
const overdue = { asOf: '2026-11-22', deadline: '2026-08-27', workingDaysLeft: -60 } as const

/** Programs at the edges: each must give valid models and true sentences. */
const programs = {
  'an empty workspace': reportFacts([], { plan: null }),
  'nothing in scope': reportFacts([reportRow('a', { scope: 'out', progress: 'not-required', due: null })]),
  'only undetermined': reportFacts([reportRow('a', { scope: 'undetermined', progress: 'unknown' })], {
    plan: null,
  }),
  'no plan': reportFacts([reportRow('a', { plannedFinish: null, slackDays: null, p80: null })], {
    plan: null,
  }),
  'on track': reportFacts([reportRow('a'), reportRow('b', done)]),
  'past the deadline': reportFacts(
    [reportRow('a', { due: '2026-08-27', plannedFinish: '2027-01-15', slackDays: -96 })],
    {
      ...overdue,
      plan: planFacts({ finish: '2027-01-15' }),
    },
  ),
  'all moved after the deadline': reportFacts([reportRow('a', done)], { ...overdue, plan: null }),
}

describe.each(Object.entries(programs))('%s', (_name, facts) => {
  const models = { briefing: buildBriefing(facts), overview: buildOverview(facts) }

  test('gives models of the contract', () => {
    expect(briefing.parse(models.briefing)).toEqual(models.briefing)
    expect(overview.parse(models.overview)).toEqual(models.overview)
  })

  test('says every thing in whole sentences', () => {
    const sentences = [
      models.briefing.headline,
      models.overview.verdict.sentence,
      ...models.overview.verdict.reasons,
      ...models.briefing.charts.map((chart) => chart.reading),
    ]
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\dA-Z].*\.$/s)
      expect(sentence).not.toMatch(/null|undefined|NaN|Infinity|\b1 workloads\b|−\d+ days? (before|after)/)
    }
  })

  test('every number links to where it comes from', () => {
    const { figures, charts, risks, decisions } = models.briefing
    const links = [
      ...figures.map((figure) => figure.source),
      ...charts.flatMap((chart) => chart.sources),
      ...[...risks, ...decisions].map((item) => item.link),
    ]
    expect(links.filter(({ href }) => parseLink(href) === null)).toEqual([])
    expect(charts.filter((chart) => chart.sources.length === 0)).toEqual([])
  })

  test('every chart that draws has a table of the same numbers', () => {
    for (const { empty, series, table } of models.briefing.charts) {
      if (empty !== null) continue
      expect(table.rows).toHaveLength(series[0]?.points.length ?? 0)
      expect(table.rows.map((row) => row[1])).toEqual(series[0]?.points.map((point) => point.y))
    }
  })
})

describe('the verdict', () => {
  const verdict = (name: keyof typeof programs) => buildOverview(programs[name]).verdict

  test.each([
    ['an empty workspace', 'unknown', 'It cannot be said yet whether the program will make it.'],
    ['nothing in scope', 'on-track', 'Nothing has to move.'],
    ['only undetermined', 'unknown', 'It cannot be said yet whether the program will make it.'],
    ['no plan', 'unknown', 'It cannot be said yet whether the program will make it.'],
    ['on track', 'on-track', 'On track for 31 Mar 2026.'],
    [
      'past the deadline',
      'overdue',
      'The deadline of 27 Aug 2026 passed 87 days ago and 1 workload is overdue; the plan finishes on 15 Jan 2027.',
    ],
    ['all moved after the deadline', 'done', 'Everything in scope has moved off Claude.'],
  ] as const)('%s: %s', (name, kind, sentence) => {
    expect(verdict(name)).toMatchObject({ kind, sentence })
  })

  test('late: the plan ends after the deadline', () => {
    const facts = reportFacts([reportRow('a', { plannedFinish: '2026-04-10', slackDays: -8 })], {
      plan: planFacts({ finish: '2026-04-10', gapDays: 2 }),
    })
    const { kind, sentence, reasons } = buildOverview(facts).verdict
    expect(kind).toBe('late')
    expect(sentence).toBe('Not on track for 31 Mar 2026: the plan is late.')
    expect(reasons).toContain(
      'The plan ends 10 days after the deadline, at most 2 days from the best possible.',
    )
  })

  test('at risk: planned in time, but something is not settled', () => {
    const facts = reportFacts([
      reportRow('a'),
      reportRow('b', { scope: 'undetermined', progress: 'unknown' }),
    ])
    expect(buildOverview(facts).verdict.kind).toBe('at-risk')
  })
})

describe('figures', () => {
  const figure = (id: string, facts = programs['no plan']) =>
    buildBriefing(facts).figures.find((one) => one.id === id)

  test('unknown values are null and say so', () => {
    expect(figure('forecast')).toMatchObject({ value: null, display: 'unknown', tone: 'unknown' })
    expect(figure('late')).toMatchObject({ value: null, display: 'unknown' })
    expect(figure('cost-change', reportFacts([reportRow('a', { chosenCostUsd: null })]))).toMatchObject({
      value: null,
      text: 'unknown for all 1 decided workload',
    })
  })

  test('the forecast shows its date and the days it leaves', () => {
    expect(figure('forecast', programs['on track'])).toMatchObject({
      value: 6,
      display: '25 Mar 2026',
      text: '25 Mar 2026, 6 days before the deadline',
      tone: 'good',
    })
  })

  test('days left turn into days past', () => {
    expect(figure('days-left', programs['past the deadline'])).toMatchObject({
      label: 'Days past the deadline',
      value: -87,
      display: '87',
      tone: 'bad',
    })
  })

  test('cost change is signed', () => {
    expect(figure('cost-change', programs['on track'])).toMatchObject({
      value: -120,
      display: '−$120',
      text: '$120 a month less for 2 workloads',
    })
  })
})

describe('risks and decisions', () => {
  const note = {
    taskId: 't',
    name: 'Cut over',
    workloadId: 'a',
    workloadName: 'Workload a',
    detail: 'Year-end freeze',
  }
  const facts = reportFacts(
    [
      reportRow('a', { due: '2026-01-01' }),
      reportRow('b', { plannedFinish: '2026-04-02', slackDays: -2 }),
      reportRow('c', { alternativeId: null, verdict: 'blocked' }),
      reportRow('d', { alternativeEnds: '2026-04-30', authorizationUnknown: true }),
      reportRow('e', { scope: 'undetermined', progress: 'unknown' }),
      reportRow('f', { waiver: 'requested', alternativeEnds: '2026-08-01' }),
      reportRow('g', { ...done, alternativeId: null, authorizationUnknown: true }),
    ],
    { blockedTasks: [note], unassignedTasks: [note], freezeConflicts: [note] },
  )
  const { risks, decisions } = buildBriefing(facts)
  const ids = (items: typeof risks) => Object.fromEntries(items.map((item) => [item.id, item.workloadIds]))

  test('each risk names its workloads', () => {
    expect(ids(risks)).toEqual({
      'risk-overdue': ['a'],
      'risk-late': ['b'],
      'risk-no-alternative': ['c'],
      'risk-blocked': ['a'],
      'risk-end-of-life': ['d'],
      'risk-authorization': ['d'],
    })
  })

  test('each decision names its workloads', () => {
    expect(ids(decisions)).toEqual({
      'decide-scope': ['e'],
      'decide-alternative': ['c'],
      'decide-waiver': ['f'],
      'decide-team': ['a'],
      'decide-freeze': ['a'],
    })
  })

  test('one workload links to itself, several to the list', () => {
    expect(risks.find(({ id }) => id === 'risk-late')?.link.href).toBe('offramp://workload/b')
  })

  test('the overview puts the severe first', () => {
    const severities = buildOverview(facts).needsMe.map((item) => item.severity)
    expect(severities).toEqual(
      [...severities].sort((a, b) => 'high medium low'.indexOf(a) - 'high medium low'.indexOf(b)),
    )
  })
})

test('the five that decide it: least slack first, with the planner’s reason where it has one', () => {
  const rows = [9, -3, 2, 0, 5, 1, 4].map((slackDays) => reportRow(`s${slackDays}`, { slackDays }))
  const late = [
    { id: 's-3', name: '', due: '2026-03-31', finish: '2026-04-03', daysLate: 3, why: 'Waits for Team T.' },
  ]
  const { decisive } = buildOverview(
    reportFacts([...rows, reportRow('done', done)], { plan: planFacts({ late }) }),
  )
  expect(decisive.map(({ slackDays }) => slackDays)).toEqual([-3, 0, 1, 2, 4])
  expect(decisive[0]?.why).toBe('Waits for Team T.')
  expect(decisive[2]?.why).toBe('1 working day of slack before 31 Mar 2026.')
})
