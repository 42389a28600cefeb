import { describe, expect, test } from 'vitest'
import { buildBriefing } from '#shared/report/buildBriefing.ts'
import { burnUp } from '#shared/report/burnUp.ts'
import { componentChart } from '#shared/report/componentChart.ts'
import { emptyChart } from '#shared/report/emptyChart.ts'
import { briefingHtml } from '#shared/report/html/briefingHtml.ts'
import { sceneSvg } from '#shared/report/html/sceneSvg.ts'
import { chartScene } from '#shared/report/scene/chartScene.ts'
import type { Primitive, Scene } from '#shared/report/scene/scene.ts'
import { reportFacts, reportRow } from './support.ts'

const width = 900
const facts = reportFacts([
  reportRow('a', { progress: 'done', doneOn: '2025-12-10', component: '<script>alert(1)</script>' }),
  reportRow('b'),
  reportRow('c', { progress: 'blocked', component: 'A component with a name far too long for its place' }),
])

function of<K extends Primitive['kind']>(scene: Scene | null, kind: K): Extract<Primitive, { kind: K }>[] {
  return (scene?.items ?? []).filter((item): item is Extract<Primitive, { kind: K }> => item.kind === kind)
}

describe('category charts', () => {
  const scene = chartScene(componentChart(facts), width)

  test('a bar is as long as its number', () => {
    const [one, two] = [1, 3].map((count) => {
      const rows = Array.from({ length: count }, (_, index) => reportRow(`n${index}`, { component: 'N' }))
      const more = Array.from({ length: 6 }, (_, index) =>
        reportRow(`m${index}`, { component: 'M', progress: 'done' }),
      )
      const bars = of(chartScene(componentChart(reportFacts([...rows, ...more])), width), 'rect')
      return bars.find((bar) => bar.title === `Not started: ${count}`)?.width ?? 0
    })
    expect(((two ?? 0) + 1) / ((one ?? 0) + 1)).toBeCloseTo(3, 1)
  })

  test('long names are cut and kept whole in the title', () => {
    const label = of(scene, 'text').find((item) => item.title?.startsWith('A component'))
    expect(label?.text).toMatch(/…$/)
    expect(label?.title).toBe('A component with a name far too long for its place')
  })

  test('everything stays inside the drawing', () => {
    for (const bar of of(scene, 'rect')) expect(bar.x + bar.width).toBeLessThanOrEqual(width)
    for (const text of of(scene, 'text')) expect(text.y).toBeLessThanOrEqual(scene?.height ?? 0)
  })
})

describe('charts over days', () => {
  const scene = chartScene(burnUp(facts), width)

  test('labels of marks do not meet', () => {
    const labels = of(scene, 'text').filter((item) => item.bold === true)
    expect(labels.map((label) => label.text)).toEqual([
      'Status date 1 Feb 2026',
      'Deadline 31 Mar 2026',
      'Forecast P80 25 Mar 2026',
    ])
    expect(new Set(labels.map((label) => label.y)).size).toBe(3)
  })

  test('time runs to the right', () => {
    for (const path of of(scene, 'path').filter((item) => item.fill === null)) {
      const xs = path.points.map(([x]) => x)
      expect(xs).toEqual([...xs].sort((a, b) => a - b))
    }
  })
})

test('a chart with nothing to draw has no scene', () => {
  const head = {
    id: 'x',
    title: 'X',
    kind: 'bar',
    xKind: 'category',
    unit: '',
    how: '',
    sources: [],
  } as const
  expect(chartScene(emptyChart({ ...head, sources: [] }, 'Nothing yet.'), width)).toBeNull()
})

test('SVG escapes what people typed', () => {
  const scene = chartScene(componentChart(facts), width)
  const svg = scene === null ? '' : sceneSvg(scene, 'A "label"')
  expect(svg).toContain('&lt;script&gt;')
  expect(svg).not.toContain('<script')
  expect(svg).toContain('aria-label="A &quot;label&quot;"')
})

describe('the HTML briefing', () => {
  const notes = {
    program: 'Program',
    asOf: '2026-02-01',
    filters: 'component is <North>',
    marking: 'CUI',
    designation: '',
  }
  const html = briefingHtml(buildBriefing(facts), notes)

  test('is one file: no script, nothing fetched', () => {
    expect(html).not.toMatch(/<script|<link|<img|src=|https?:|url\(|@import/)
    expect(html).toContain("default-src 'none'")
  })

  test('carries marking top and bottom, date and filters', () => {
    expect(html.match(/<div class="marking">CUI<\/div>/g)).toHaveLength(2)
    expect(html).toContain('Data as of 1 Feb 2026')
    expect(html).toContain('Filters: component is &lt;North&gt;')
  })

  test('has every chart, its reading and the numbers behind it', () => {
    const { charts } = buildBriefing(facts)
    expect(charts).toHaveLength(7)
    for (const chart of charts) expect(html).toContain(`id="${chart.id}"`)
    expect(html.match(/<details>/g)).toHaveLength(
      charts.filter((chart) => chart.table.rows.length > 0).length,
    )
    expect(html.match(/<svg/g)).toHaveLength(charts.filter((chart) => chart.empty === null).length)
  })
})
