import { ActionIcon, Indicator, Popover, Tooltip } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useState } from 'react'
import { formatInstant } from '../format.ts'
import { markNoticesRead, useNotices } from '../notify.tsx'
import styles from './NoticeBell.module.css'

/** What was said since the window opened, for those who looked away. */
export function NoticeBell() {
  const { notices, unread } = useNotices()
  const [open, setOpen] = useState(false)
  const label = unread === 0 ? 'Notices' : `Notices, ${unread} new`
  const toggle = () => {
    setOpen(!open)
    markNoticesRead()
  }
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={360} trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={label} disabled={open}>
          <Indicator disabled={unread === 0} color="accent" size={7} offset={6}>
            <ActionIcon aria-label={label} aria-expanded={open} onClick={toggle}>
              <IconBell size={18} stroke={1.5} />
            </ActionIcon>
          </Indicator>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <section aria-label="Notices" className={styles.list} tabIndex={-1} data-autofocus>
          {notices.length === 0 ? <p className={styles.none}>Nothing yet since this window opened.</p> : null}
          {notices.map((notice) => (
            <div key={notice.id} className={styles.notice} data-tone={notice.tone}>
              <p>{notice.text}</p>
              {notice.next === '' ? null : <p className={styles.next}>{notice.next}</p>}
              <time className={styles.time}>{formatInstant(notice.at)}</time>
            </div>
          ))}
        </section>
      </Popover.Dropdown>
    </Popover>
  )
}
