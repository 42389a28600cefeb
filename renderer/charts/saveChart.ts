import type { Chart } from '#shared/report/chart.ts'
import { call } from '../app/bridge.ts'
import { formatBytes } from '../app/format.ts'
import { notifyDone, notifyProblem } from '../app/notify.tsx'
import { useWorkspace } from '../stores/workspaceStore.ts'
import { type ChartNotes, chartCsv } from './chartCsv.ts'
import { chartPng } from './chartPng.ts'
import type { InkName } from './exportInk.ts'

/** Puts a chart's numbers on the clipboard as CSV. */
export async function copyChartCsv(chart: Chart): Promise<void> {
  try {
    await call('clipboard.write', { text: chartCsv(chart, notes()).slice(1) })
    notifyDone(`Copied the numbers of “${chart.title}”`)
  } catch (error) {
    notifyProblem(error)
  }
}

/** Saves a chart's numbers where the person says. */
export async function saveChartCsv(chart: Chart): Promise<void> {
  await save(chart, 'csv', async () => ({ text: chartCsv(chart, notes()) }))
}

/** Saves the picture of a chart where the person says. */
export async function saveChartPng(chart: Chart, figure: HTMLElement | null, ink: InkName): Promise<void> {
  if (figure !== null)
    await save(chart, 'png', async () => ({ base64: await chartPng(figure, chart, notes(), ink) }))
}

async function save(
  chart: Chart,
  extension: 'csv' | 'png',
  content: () => Promise<{ readonly text: string } | { readonly base64: string }>,
): Promise<void> {
  try {
    const name = `${chart.title} ${notes().asOf}.${extension}`
    const path = await call('dialog.save', { purpose: 'chart', name, extension })
    if (path === null) return
    const { bytes } = await call('file.write', { path, ...(await content()) })
    notifyDone(`Saved “${chart.title}” (${formatBytes(bytes)}) as ${path}`)
  } catch (error) {
    notifyProblem(error)
  }
}

function notes(): ChartNotes {
  const info = useWorkspace.getState().info
  return {
    program: info?.program.name ?? '',
    asOf: info?.asOf ?? '',
    marking: info?.program.marking ?? '',
  }
}
