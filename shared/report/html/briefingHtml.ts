import type { Briefing, BriefingItem, Figure } from '../briefing.ts'
import type { Chart } from '../chart.ts'
import { type ExportNotes, noteLines } from '../exportNotes.ts'
import { formatCount, formatDate, relativeDays } from '../format.ts'
import { chartScene } from '../scene/chartScene.ts'
import { escapeHtml } from './escape.ts'
import { sceneSvg } from './sceneSvg.ts'
import { styles } from './styles.ts'

const chartWidth = 900

/** The briefing as one offline HTML file: charts as inline SVG, their tables behind, no script, nothing fetched. */
export function briefingHtml(briefing: Briefing, notes: ExportNotes): string {
  const title = `${briefing.program}: briefing of ${formatDate(briefing.asOf)}`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>${styles}</style></head>
<body>${marking(briefing.marking)}<main>
<h1>${escapeHtml(briefing.program)}</h1>
<p class="meta">Data as of ${formatDate(briefing.asOf)} · Deadline ${formatDate(briefing.deadline)} (${relativeDays(briefing.deadline, briefing.asOf)}) · Filters: ${escapeHtml(notes.filters === '' ? 'none' : notes.filters)}</p>
<p class="headline" data-tone="${briefing.tone}">${escapeHtml(briefing.headline)}</p>
<dl class="figures">${briefing.figures.map(figureHtml).join('')}</dl>
${itemsHtml('Decisions needed', briefing.decisions, 'Nothing waits for a decision.')}
${itemsHtml('Top risks', briefing.risks, 'No risk was found in the data.')}
${briefing.charts.map(chartHtml).join('\n')}
${aboutHtml(notes, briefing)}
</main>${marking(briefing.marking)}</body></html>
`
}

function marking(text: string): string {
  return text === '' ? '' : `<div class="marking">${escapeHtml(text)}</div>`
}

function figureHtml(figure: Figure): string {
  const [label, value, text] = [figure.label, figure.display, figure.text].map(escapeHtml)
  return `<div class="figure"><dt>${label}</dt><dd class="value">${value}</dd><dd>${text}</dd></div>`
}

function itemsHtml(title: string, items: readonly BriefingItem[], none: string): string {
  const list = items
    .map(
      (item) =>
        `<li><strong>${escapeHtml(item.title)}</strong> <span class="meta">(${item.severity})</span><br>${escapeHtml(item.detail)}</li>`,
    )
    .join('')
  return `<section><h2>${title}</h2>${list === '' ? `<p>${none}</p>` : `<ul class="items">${list}</ul>`}</section>`
}

function chartHtml(chart: Chart): string {
  const scene = chartScene(chart, chartWidth)
  const drawing = scene === null ? '' : sceneSvg(scene, `${chart.title}. ${chart.reading}`)
  const unit = chart.empty === null ? ` <span class="meta">(${escapeHtml(chart.unit)})</span>` : ''
  return `<section class="chart" id="${escapeHtml(chart.id)}"><h2>${escapeHtml(chart.title)}${unit}</h2>
<p class="reading">${escapeHtml(chart.reading)}</p>${drawing}
${tableHtml(chart)}<p class="how">How computed: ${escapeHtml(chart.how)}</p></section>`
}

function tableHtml({ title, table }: Chart): string {
  if (table.rows.length === 0) return ''
  const numeric = table.columns.map((_, index) => table.rows.every((row) => typeof row[index] !== 'string'))
  const cell = (tag: 'th' | 'td', text: string, index: number) =>
    `<${tag}${tag === 'th' ? ' scope="col"' : ''}${numeric[index] === true ? ' class="number"' : ''}>${text}</${tag}>`
  const head = table.columns.map((column, index) => cell('th', escapeHtml(column), index)).join('')
  const body = table.rows
    .map((row) => `<tr>${row.map((value, index) => cell('td', valueHtml(value), index)).join('')}</tr>`)
    .join('')
  return `<details><summary>The numbers behind “${escapeHtml(title)}”</summary><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></details>`
}

function valueHtml(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'string')
    return escapeHtml(/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value)
  return Number.isInteger(value) ? formatCount(value) : String(value)
}

function aboutHtml(notes: ExportNotes, briefing: Briefing): string {
  const rows = noteLines(notes, briefing.figures.find((figure) => figure.id === 'in-scope')?.value ?? 0)
    .filter(([label]) => label !== 'Rows' && label !== 'Empty cells')
    .map(([label, text]) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(text)}</td></tr>`)
    .join('')
  return `<section><h2>About this briefing</h2><table><tbody>${rows}</tbody></table></section>`
}
