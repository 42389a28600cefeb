import { IconFileTypeCsv, IconFileTypeHtml, IconFileTypeXls } from '@tabler/icons-react'
import type { exportKinds } from '#shared/contract/channels/report.ts'

export type ExportKind = (typeof exportKinds)[number]

/** What each export is, for whom, and what is inside. */
export const reportKinds = {
  csv: {
    icon: IconFileTypeCsv,
    title: 'Inventory as CSV',
    file: 'Inventory',
    forWhom: 'For other tools: one plain table in UTF-8.',
    inside: [
      'One row for each workload, with scope, progress, plan and choice',
      'Date of the data, filters and marking as columns of every row',
      'Cells that could start a formula are made harmless',
    ],
  },
  xlsx: {
    icon: IconFileTypeXls,
    title: 'Inventory as Excel workbook',
    file: 'Inventory',
    forWhom: 'For people with Excel: typed columns under a fixed header.',
    inside: [
      'Sheet “Workloads”: one row each, dates and money as such',
      'Sheet “About this file”: program, date of the data, filters, marking',
    ],
  },
  html: {
    icon: IconFileTypeHtml,
    title: 'Briefing as one HTML file',
    file: 'Briefing',
    forWhom: 'For leadership: opens in any browser, needs nothing else, fetches nothing.',
    inside: [
      'Headline, figures, decisions needed and top risks',
      'Every chart with its reading, its numbers and how it is computed',
      'Date of the data, filters and marking',
    ],
  },
} as const satisfies Record<ExportKind, unknown>
