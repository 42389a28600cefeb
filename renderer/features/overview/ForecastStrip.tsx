import type { Overview } from '#shared/report/overview.ts'
import { formatDate } from '../../app/format.ts'
import { Panel } from '../../components/Panel.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { forecastStrip } from './forecastStrip.ts'
import styles from './Overview.module.css'

/** P50 and P80 of the finish against the deadline, on one line of time. */
export function ForecastStrip({ overview }: { readonly overview: Overview }) {
  const strip = forecastStrip(overview)
  const figure = overview.figures.find((each) => each.id === 'forecast')
  const from = strip?.marks.find((mark) => mark.id === 'p50')
  const to = strip?.marks.find((mark) => mark.id === 'p80')
  return (
    <Panel title="Forecast" actions={<SourceLink href="offramp://plan">Plan</SourceLink>}>
      {strip === null ? (
        <p className={styles.meta}>
          {figure?.text ?? 'unknown'}. A forecast comes from a plan of what must move, with efforts.
        </p>
      ) : (
        <>
          <p>{strip.sentence}</p>
          <div className={styles.strip} aria-hidden="true">
            <div className={styles.stripLine} />
            {from === undefined || to === undefined ? null : (
              <div
                className={styles.stripBand}
                style={{ left: `${from.at * 100}%`, width: `${(to.at - from.at) * 100}%` }}
              />
            )}
            {strip.marks.map((mark) => (
              <div
                key={mark.id}
                className={styles.stripMark}
                data-mark={mark.id}
                style={{ left: `${mark.at * 100}%` }}
              />
            ))}
          </div>
          <ol className={styles.stripKeys}>
            {strip.marks.map((mark) => (
              <li key={mark.id}>
                <span className={styles.stripKey} data-mark={mark.id} aria-hidden="true" />
                {mark.label} <strong>{formatDate(mark.date)}</strong>
              </li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  )
}
