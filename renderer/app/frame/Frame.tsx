import { useMediaQuery } from '@mantine/hooks'
import { useEffect } from 'react'
import { useDeviceSetting } from '../../stores/deviceStore.ts'
import { useActions } from '../actions/useActions.ts'
import { useRouter } from '../router.ts'
import { screenById } from '../screens.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { DrawerHost } from './DrawerHost.tsx'
import styles from './Frame.module.css'
import { frameActions } from './frameActions.ts'
import { MarkingBanner } from './MarkingBanner.tsx'
import { Rail } from './Rail.tsx'
import { ScreenHost } from './ScreenHost.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import { useMenuCommands } from './useMenuCommands.ts'
import { WorkspaceWarnings } from './WorkspaceWarnings.tsx'

/** The window around every screen. */
export function Frame() {
  const [folded, setCollapsed] = useDeviceSetting<boolean>('rail.collapsed', false)
  // In a window as narrow as 200 % zoom makes it, words in the rail would leave no room for the screen.
  const narrow = useMediaQuery('(max-width: 820px)', false, { getInitialValueInEffect: false })
  const collapsed = folded || narrow
  useActions('frame', frameActions)
  useMenuCommands()
  useWindowTitle()
  return (
    <div className={styles.frame} data-collapsed={collapsed || undefined}>
      <a className={styles.skip} href="#content">
        Skip to content
      </a>
      <MarkingBanner />
      <TopBar />
      <div className={styles.middle}>
        <Rail collapsed={collapsed} toggle={() => setCollapsed(!collapsed)} />
        <main id="content" className={styles.main} tabIndex={-1}>
          <WorkspaceWarnings />
          <ScreenHost />
        </main>
        <DrawerHost />
      </div>
      <StatusBar />
      <CommandPalette />
    </div>
  )
}

function useWindowTitle(): void {
  const screen = useRouter((state) => state.location.screen)
  useEffect(() => {
    document.title = `${screenById(screen)?.label ?? 'Offramp'} – Offramp`
  }, [screen])
}
