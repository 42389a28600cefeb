import { ActionIcon, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Output } from '#shared/contract/contract.ts'
import { formatInstant, formatRelative } from '../../app/format.ts'
import { openWorkspace } from '../../app/openPath.ts'
import { localToday } from '../../stores/workspaceStore.ts'
import styles from './RecentList.module.css'

type Recent = Output<'app.recent'>[number]

interface RecentListProps {
  readonly recent: readonly Recent[]
  readonly forget: (path: string) => void
}

/** Workspaces opened before, with path and when. */
export function RecentList({ recent, forget }: RecentListProps) {
  if (recent.length === 0) return null
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className={styles.heading}>
        Recent
      </h2>
      <ul className={styles.list}>
        {recent.map((each) => (
          <li key={each.path} className={styles.entry}>
            <button
              type="button"
              className={styles.open}
              disabled={!each.exists}
              onClick={() => void openWorkspace(each.path)}
            >
              <span className={styles.name}>{each.name}</span>
              <span className={styles.path}>
                {each.path}
                {each.exists ? '' : ' (no longer there)'}
              </span>
            </button>
            <time className={styles.when} title={formatInstant(each.openedAt)}>
              {formatRelative(each.openedAt, localToday())}
            </time>
            <Tooltip label="Remove from this list (the file stays)">
              <ActionIcon aria-label={`Remove ${each.name} from this list`} onClick={() => forget(each.path)}>
                <IconX size={14} />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
    </section>
  )
}
