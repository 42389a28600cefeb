import type { ComponentType, ReactNode } from 'react'
import styles from './StatusTag.module.css'

export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | 'unknown' | 'info'

interface StatusTagProps {
  readonly tone: Tone
  readonly icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>
  readonly children: ReactNode
  readonly title?: string | undefined
  /** Without the tinted box, for table cells. */
  readonly plain?: boolean
}

/** A status as icon and word; never colour alone. */
export function StatusTag({ tone, icon: Icon, children, title, plain = false }: StatusTagProps) {
  return (
    <span className={styles.tag} data-tone={tone} data-plain={plain || undefined} title={title}>
      <Icon size={14} stroke={1.8} aria-hidden />
      <span className={styles.word}>{children}</span>
    </span>
  )
}
