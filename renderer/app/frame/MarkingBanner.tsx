import { useWorkspace } from '../../stores/workspaceStore.ts'
import styles from './MarkingBanner.module.css'

/** The marking of the program's data (CUI, say), above everything and on every print. */
export function MarkingBanner() {
  const marking = useWorkspace((state) => state.info?.program.marking ?? '')
  if (marking === '') return null
  return (
    <section className={styles.banner} aria-label="Marking of this program">
      {marking}
    </section>
  )
}
