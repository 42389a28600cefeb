import { CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useWorkspace } from '../../stores/workspaceStore.ts'
import styles from './WorkspaceWarnings.module.css'

/** Warnings that say why a workspace is read-only; they stay as long as it is. */
const whyReadOnly = new Set(['read-only', 'disk-full'])

/** What the person should know about this workspace file: read-only, in a synced folder, and the like. */
export function WorkspaceWarnings() {
  const info = useWorkspace((state) => state.info)
  const [closed, setClosed] = useState<readonly string[]>([])
  if (info === null) return null
  const why = info.readOnly ? info.warnings.find(({ code }) => whyReadOnly.has(code)) : undefined
  return (
    <div data-noprint>
      {info.readOnly ? (
        <p className={styles.line}>
          <IconLock size={16} aria-hidden />
          <span>
            You can look at everything, but changes can’t be saved. {why?.message} {why?.next}
          </span>
        </p>
      ) : null}
      {info.warnings
        .filter((warning) => warning !== why && !closed.includes(warning.code))
        .map((warning) => (
          <p key={warning.code} className={styles.line}>
            <IconAlertTriangle size={16} aria-hidden />
            <span className={styles.text}>
              {warning.message} {warning.next}
            </span>
            <CloseButton
              size="xs"
              aria-label="Hide this warning"
              onClick={() => setClosed([...closed, warning.code])}
            />
          </p>
        ))}
    </div>
  )
}
