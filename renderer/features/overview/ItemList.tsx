import { IconAlertTriangle, IconCircleDot, IconInfoCircle } from '@tabler/icons-react'
import type { BriefingItem } from '#shared/report/briefing.ts'
import { SourceLink } from '../../components/SourceLink.tsx'
import styles from './ItemList.module.css'

const severities = {
  high: { icon: IconAlertTriangle, word: 'High' },
  medium: { icon: IconCircleDot, word: 'Medium' },
  low: { icon: IconInfoCircle, word: 'Low' },
} as const

/** Risks, decisions or things to do: severity as icon and word, what it is, and where to go. */
export function ItemList({
  items,
  none,
}: {
  readonly items: readonly BriefingItem[]
  readonly none: string
}) {
  if (items.length === 0) return <p className={styles.none}>{none}</p>
  return (
    <ul className={styles.list}>
      {items.map((item) => {
        const { icon: Icon, word } = severities[item.severity]
        return (
          <li key={item.id} className={styles.item}>
            <span className={styles.severity} data-severity={item.severity}>
              <Icon size={14} stroke={1.8} aria-hidden /> {word}
            </span>
            <div className={styles.body}>
              <SourceLink href={item.link.href}>{item.title}</SourceLink>
              <p className={styles.detail}>{item.detail}</p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
