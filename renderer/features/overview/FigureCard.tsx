import type { Figure } from '#shared/report/briefing.ts'
import { navigate } from '../../app/router.ts'
import styles from './Figure.module.css'

/** One large figure with its reading; the whole card opens where the number comes from. */
export function FigureCard({ figure }: { readonly figure: Figure }) {
  const { label, display, text, tone, how, source } = figure
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.card}
        data-tone={tone}
        title={`${how} Opens: ${source.label}.`}
        onClick={() => navigate(source.href)}
      >
        <span className={styles.label}>{label}</span>
        <span
          className={styles.value}
          data-unknown={figure.value === null || undefined}
          data-long={display.length > 7 || undefined}
        >
          {display}
        </span>
        <span className={styles.text}>{text}</span>
      </button>
    </li>
  )
}
