import type { Briefing } from '#shared/report/briefing.ts'
import { formatDate, formatNumber, formatRelative } from '../../app/format.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { Panel } from '../../components/Panel.tsx'
import { FigureList } from '../overview/FigureList.tsx'
import { ItemList } from '../overview/ItemList.tsx'
import styles from './Briefing.module.css'
import { Headline } from './Headline.tsx'

/** The briefing as a document: on screen, on paper and as PDF the same. */
export function BriefingDocument({ briefing }: { readonly briefing: Briefing }) {
  const { program, asOf, deadline, marking, designation, seq } = briefing
  const [lead, ...rest] = briefing.charts
  return (
    <div className={styles.paper}>
      <Marking text={marking} place="top" />
      <article className={styles.document} aria-label={`Briefing: ${program}`}>
        <header>
          <h2 className={styles.program}>{program}</h2>
          <p className={styles.meta}>
            Data as of {formatDate(asOf)} · Deadline {formatDate(deadline)} ({formatRelative(deadline, asOf)})
          </p>
        </header>
        <Headline briefing={briefing} />
        <div className={styles.figures}>
          <FigureList figures={briefing.figures} />
        </div>
        {lead === undefined ? null : <ChartCard chart={lead} height={300} />}
        <div className={styles.pair}>
          <Panel title="Decisions needed">
            <ItemList items={briefing.decisions} none="Nothing waits for a decision." />
          </Panel>
          <Panel title="Top risks">
            <ItemList items={briefing.risks} none="No risk was found in the data." />
          </Panel>
        </div>
        <div className={styles.charts}>
          {rest.map((chart) => (
            <ChartCard key={chart.id} chart={chart} height={240} />
          ))}
        </div>
        <footer className={styles.meta}>
          {designation === '' ? '' : `${designation} `}Data as of {formatDate(asOf)}, change{' '}
          {formatNumber(seq)}. Made with Offramp.
        </footer>
      </article>
      <Marking text={marking} place="bottom" />
    </div>
  )
}

/** The marking on every printed page; on screen the window shows it. */
function Marking({ text, place }: { readonly text: string; readonly place: 'top' | 'bottom' }) {
  if (text === '') return null
  return (
    <div className={styles.marking} data-place={place} aria-hidden="true">
      {text}
    </div>
  )
}
