import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { Suspense, useEffect } from 'react'
import { CrashBoundary } from '../components/CrashBoundary.tsx'
import { useDeviceSetting } from '../stores/deviceStore.ts'
import { useWorkspace } from '../stores/workspaceStore.ts'
import { DialogHost } from './dialogs/DialogHost.tsx'
import { DropTarget } from './dialogs/DropTarget.tsx'
import { Frame } from './frame/Frame.tsx'
import { later } from './later.tsx'
import { cssVariables, theme } from './theme.ts'

/** What is up while no workspace is open. */
export const startScreen = later(async () => (await import('../features/start/StartScreen.tsx')).StartScreen)

/** The whole window: the start screen while no workspace is open, else the frame with its screens. */
export function App() {
  const phase = useWorkspace((state) => state.phase)
  useDensity()
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="bottom-right" limit={4} transitionDuration={80} />
      <CrashBoundary>
        <DropTarget />
        {phase === 'open' ? (
          <Frame />
        ) : (
          <Suspense fallback={null}>
            <startScreen.component />
          </Suspense>
        )}
        <DialogHost />
      </CrashBoundary>
    </MantineProvider>
  )
}

function useDensity(): void {
  const [density] = useDeviceSetting<string>('density', 'comfortable')
  useEffect(() => {
    document.documentElement.dataset.density = density
  }, [density])
}
