import type { ComponentType, ReactNode } from 'react'
import { KeyHint } from '../../components/KeyHint.tsx'
import styles from './StartScreen.module.css'

interface ChoiceProps {
  readonly icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>
  readonly title: string
  readonly keys?: string
  readonly run: () => void
  readonly children: ReactNode
}

/** One way in. */
export function Choice({ icon: Icon, title, keys, run, children }: ChoiceProps) {
  return (
    <button type="button" className={styles.choice} onClick={run}>
      <Icon size={22} stroke={1.5} />
      <span className={styles.choiceText}>
        <span className={styles.choiceTitle}>
          {title}
          {keys === undefined ? null : <KeyHint keys={keys} />}
        </span>
        <span className={styles.choiceNote}>{children}</span>
      </span>
    </button>
  )
}
