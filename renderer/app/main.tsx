import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './tokens.css'
import './base.css'
import { createRoot } from 'react-dom/client'
import { startDeviceStore } from '../stores/deviceStore.ts'
import { startJobStore } from '../stores/jobStore.ts'
import { startQueryCache } from '../stores/queryCache.ts'
import { startUndoStore } from '../stores/undoStore.ts'
import { loadAllWorkloads, startWorkloadStore } from '../stores/workloadStore.ts'
import { startWorkspaceStore, useWorkspace } from '../stores/workspaceStore.ts'
import { App, startScreen } from './App.tsx'
import { startKeys } from './actions/keys.ts'
import { startEvents } from './events.ts'
import { loadAhead } from './loadAhead.ts'
import { notifyProblem } from './notify.tsx'
import { useRouter } from './router.ts'
import { screenById } from './screens.ts'

startEvents()
startQueryCache()
startWorkloadStore()
startJobStore()
startUndoStore()
startKeys()
// Nothing may fail unseen: what no one else handled is shown with its details.
window.addEventListener('unhandledrejection', (event) => notifyProblem(event.reason))
void start()

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  const firstScreens = [startScreen.load(), screenById(useRouter.getState().location.screen)?.load()]
  await Promise.all([startDeviceStore(), startWorkspaceStore(), ...firstScreens])
  if (useWorkspace.getState().phase === 'open') void loadAllWorkloads()
  createRoot(root).render(<App />)
  void loadAhead()
}
