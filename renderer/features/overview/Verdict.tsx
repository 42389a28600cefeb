import type { Overview } from '#shared/report/overview.ts'
import { Countdown } from './Countdown.tsx'
import styles from './Overview.module.css'
import { verdictLooks } from './verdictLooks.ts'

/** The answer to the screen's question: state, sentence, reasons, and the time that is left. */
export function Verdict({ overview }: { readonly overview: Overview }) {
  const { kind, sentence, reasons } = overview.verdict
  const { icon: Icon, word, tone } = verdictLooks[kind]
  return (
    <section className={styles.verdict} data-tone={tone} aria-labelledby="verdict">
      <div className={styles.state}>
        <Icon size={44} stroke={1.6} aria-hidden />
        <span className={styles.word}>{word}</span>
      </div>
      <div className={styles.said}>
        <h2 id="verdict" className={styles.sentence}>
          {sentence}
        </h2>
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      <Countdown overview={overview} />
    </section>
  )
}
