import { refreshWorkspace } from '../../stores/workspaceStore.ts'
import { call } from '../bridge.ts'
import { notifyProblem } from '../notify.tsx'
import { useRouter } from '../router.ts'

/** Closes the workspace and shows the start screen. */
export async function closeWorkspace(): Promise<void> {
  try {
    await call('workspace.close', {})
    useRouter.setState({ location: { screen: 'overview', params: {}, drawer: null }, back: [], forward: [] })
    await refreshWorkspace()
  } catch (error) {
    notifyProblem(error)
  }
}
