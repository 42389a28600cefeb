import { chartPlot } from '../charts/chartPlot.ts'
import { dialogs } from './dialogs/DialogHost.tsx'
import { drawers } from './drawers.ts'
import { screens } from './screens.ts'

/** Loads the code of all screens, drawers and dialogs one by one while the window is idle, so that opening one is instant. */
export async function loadAhead(): Promise<void> {
  for (const each of [...screens, ...Object.values(drawers), ...dialogs, chartPlot]) {
    await idle()
    await each.load()
  }
}

function idle(): Promise<void> {
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: 2_000 }))
}
