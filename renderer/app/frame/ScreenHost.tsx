import { Suspense } from 'react'
import { CrashBoundary } from '../../components/CrashBoundary.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { TableSkeleton } from '../../components/Skeletons.tsx'
import { useRouter } from '../router.ts'
import { screenById } from '../screens.ts'
import styles from './ScreenHost.module.css'

/** The screen of the current location. */
export function ScreenHost() {
  const id = useRouter((state) => state.location.screen)
  const screen = screenById(id)
  if (screen === undefined)
    return (
      <div className={styles.host}>
        <EmptyState title={`There is no screen “${id}”`}>
          The link points to something this version doesn’t have.
        </EmptyState>
      </div>
    )
  const Screen = screen.component
  return (
    <div className={styles.host}>
      <CrashBoundary key={id}>
        <Suspense
          fallback={
            <Page title={screen.label} question={screen.question} layout="fill">
              <TableSkeleton />
            </Page>
          }
        >
          <Screen />
        </Suspense>
      </CrashBoundary>
    </div>
  )
}
