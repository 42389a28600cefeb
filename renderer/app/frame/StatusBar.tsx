import { IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react'
import { useStatusBar } from '../../stores/statusStore.ts'
import { formatCount } from '../format.ts'
import { usePending } from '../pending.ts'
import { navigate } from '../router.ts'
import { JobList } from './JobList.tsx'
import styles from './StatusBar.module.css'
import { useNetworkCount } from './useNetworkCount.ts'

/** Rows, selection, jobs, whether all is saved, and the count of network requests. */
export function StatusBar() {
  const { rows, selection } = useStatusBar()
  const saving = usePending((state) => state.count > 0)
  const requests = useNetworkCount()
  return (
    <footer className={styles.bar} data-noprint>
      <span className={styles.rows} aria-live="polite">
        {rows}
      </span>
      <span className={styles.selection}>{selection}</span>
      <JobList />
      <span className={styles.item}>
        {saving ? <IconLoader2 size={14} aria-hidden /> : <IconCheck size={14} aria-hidden />}
        {saving ? 'saving…' : 'all changes saved'}
      </span>
      <button
        type="button"
        className={styles.item}
        title="Offramp never uses the network; this is a measured count. Click for details."
        onClick={() => navigate({ screen: 'about' })}
      >
        <IconCloudOff size={14} aria-hidden />
        {requests === undefined ? '' : formatCount(requests, 'network request')}
      </button>
    </footer>
  )
}
