import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { runAction } from '../app/actions/action.ts'
import { closeDrawer } from '../app/router.ts'
import { useListBehind } from '../stores/listStore.ts'
import styles from './DrawerFrame.module.css'

interface DrawerFrameProps {
  readonly title: ReactNode
  readonly subtitle?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The inside of the right drawer: title, going on through the list behind it, close. */
export function DrawerFrame({ title, subtitle, actions, children }: DrawerFrameProps) {
  const hasList = useListBehind((state) => state.ids.length > 1)
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h2 className={styles.title}>{title}</h2>
          {subtitle === undefined ? null : <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        <div className={styles.actions}>
          {actions}
          {hasList ? (
            <Step id="drawer.previous" label="Previous (K)" icon={<IconChevronUp size={16} />} />
          ) : null}
          {hasList ? <Step id="drawer.next" label="Next (J)" icon={<IconChevronDown size={16} />} /> : null}
          <Tooltip label="Close (Esc)">
            <ActionIcon aria-label="Close details" onClick={closeDrawer}>
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        </div>
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  )
}

function Step({
  id,
  label,
  icon,
}: {
  readonly id: string
  readonly label: string
  readonly icon: ReactNode
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={() => runAction(id)}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
