import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import type { Briefing } from '#shared/report/briefing.ts'
import styles from './Briefing.module.css'

const icons = {
  neutral: IconHelpCircle,
  good: IconCircleCheck,
  warning: IconAlertTriangle,
  bad: IconCircleX,
  unknown: IconHelpCircle,
} as const

/** Where the program stands, in a sentence or two. */
export function Headline({ briefing }: { readonly briefing: Pick<Briefing, 'headline' | 'tone'> }) {
  const Icon = icons[briefing.tone]
  return (
    <p className={styles.headline} data-tone={briefing.tone}>
      <Icon size={34} stroke={1.7} aria-hidden />
      <span>{briefing.headline}</span>
    </p>
  )
}
