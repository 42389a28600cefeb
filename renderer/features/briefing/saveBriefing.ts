import type { Briefing } from '#shared/report/briefing.ts'
import { call } from '../../app/bridge.ts'
import { formatBytes } from '../../app/format.ts'
import { notifyDone, notifyProblem } from '../../app/notify.tsx'
import { newJobId } from '../../stores/jobStore.ts'

type Named = Pick<Briefing, 'program' | 'asOf'>

/** Prints this screen with the system's dialog. */
export async function printBriefing(): Promise<void> {
  await shown(() => call('page.print', {}))
}

/** Saves the briefing as PDF, drawn as it prints. */
export async function saveBriefingPdf(briefing: Named): Promise<void> {
  await shown(async () => {
    const path = await call('dialog.save', {
      purpose: 'pdf',
      name: fileName(briefing, 'pdf'),
      extension: 'pdf',
    })
    if (path === null) return
    const { bytes } = await call('page.pdf', { path, landscape: true })
    notifyDone(`Saved the briefing (${formatBytes(bytes)}) as ${path}`)
  })
}

/** Saves the briefing as one HTML file that needs nothing else. */
export async function saveBriefingHtml(briefing: Named): Promise<void> {
  await shown(async () => {
    const name = fileName(briefing, 'html')
    const out = await call('dialog.save', { purpose: 'export', name, extension: 'html' })
    if (out === null) return
    const { file, bytes } = await call('export.run', { kind: 'html', out, jobId: newJobId() })
    notifyDone(`Saved the briefing (${formatBytes(bytes)}) as ${file}`)
  })
}

function fileName({ program, asOf }: Named, extension: string): string {
  const safe = program.replace(/[^\p{L}\p{N} ._-]/gu, '').trim()
  return `Briefing ${safe} ${asOf}.${extension}`.slice(-200)
}

async function shown(act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (error) {
    notifyProblem(error)
  }
}
