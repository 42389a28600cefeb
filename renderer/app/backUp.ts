import { call } from './bridge.ts'
import { formatBytes } from './format.ts'
import { notifyDone, notifyProblem } from './notify.tsx'

/** Copies the workspace into its backup folder and says where; failures are shown. */
export async function backUp(): Promise<void> {
  try {
    const { bytes, path } = await call('workspace.backup', {})
    notifyDone(`Backed up (${formatBytes(bytes)}) to ${path}`)
  } catch (error) {
    notifyProblem(error)
  }
}
