import { useEffect, useState } from 'react'
import { notifyInfo } from '../notify.tsx'
import { openPath } from '../openPath.ts'
import styles from './DropTarget.module.css'
import { useDialog } from './dialogStore.ts'

/** Files dropped anywhere on the window: a workspace is opened, a table is imported. */
export function DropTarget() {
  const [over, setOver] = useState(false)
  useEffect(() => watchDrops(setOver), [])
  if (!over) return null
  return (
    <div className={styles.veil}>
      <p className={styles.text}>Drop a CSV, TSV or XLSX file to import it, or a workspace to open it</p>
    </div>
  )
}

function watchDrops(setOver: (over: boolean) => void): () => void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  const onOver = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (file === undefined) return
    if (useDialog.getState().dialog === null) void openPath(window.offramp.pathOf(file))
    else notifyInfo('Close the dialog first.', 'Then drop the file again.')
  }
  window.addEventListener('dragover', onOver)
  window.addEventListener('dragleave', onLeave)
  window.addEventListener('drop', onDrop)
  return () => {
    window.removeEventListener('dragover', onOver)
    window.removeEventListener('dragleave', onLeave)
    window.removeEventListener('drop', onDrop)
  }
}
