import type { Figure } from '#shared/report/briefing.ts'
import styles from './Figure.module.css'
import { FigureCard } from './FigureCard.tsx'

/** The figures of overview or briefing, without those shown elsewhere. */
export function FigureList({
  figures,
  without = [],
}: {
  readonly figures: readonly Figure[]
  readonly without?: readonly string[]
}) {
  return (
    <ul className={styles.list} aria-label="Figures">
      {figures
        .filter((figure) => !without.includes(figure.id))
        .map((figure) => (
          <FigureCard key={figure.id} figure={figure} />
        ))}
    </ul>
  )
}
