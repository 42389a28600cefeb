import { formatCount, formatMoneyChange } from '../../../app/format.ts'
import { FitTag } from '../../../components/FitTag.tsx'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { DateText, Money } from '../../../components/values.tsx'
import styles from './Drawer.module.css'
import type { WorkloadDetail } from './detail.ts'

/** The choice made, and the best three alternatives with what they cost and lack. */
export function AlternativesTab({ detail }: { readonly detail: WorkloadDetail }) {
  const { decision, ranked, workload, derived } = detail
  return (
    <>
      {decision === null ? null : (
        <section className={styles.card}>
          <strong>Chosen: {derived.alternativeName ?? decision.alternativeId}</strong>
          <p className={styles.note}>
            by {decision.decidedBy === '' ? 'someone unnamed' : decision.decidedBy},{' '}
            <DateText date={decision.decidedOn} />
          </p>
          <p>{decision.rationale}</p>
          {decision.runnerUpId === null ? null : (
            <p className={styles.note}>Runner-up: {nameOf(detail, decision.runnerUpId)}</p>
          )}
        </section>
      )}
      {ranked.length === 0 ? <p className={styles.note}>{whyNone(derived.scope)}</p> : null}
      {ranked.map((each) => (
        <section key={each.alternativeId} className={styles.card}>
          <p className={styles.line}>
            <FitTag line={each} plain={false} />
            <strong>{each.name}</strong>
            <span className={styles.note}>{each.provider}</span>
          </p>
          <p className={styles.note}>
            {each.met} met, {each.unmet} unmet, {each.unknown} unknown · about{' '}
            {formatCount(Math.round(each.effortDays), 'day')} of work
          </p>
          <p>
            <Money usd={each.monthlyCostUsd} per="a month" settle={each.costBasis} />
            {each.costChangeUsd === null ? null : (
              <span className={styles.note}> ({formatMoneyChange(each.costChangeUsd)} against today)</span>
            )}
          </p>
          {each.requirements
            .filter((requirement) => requirement.verdict !== 'met')
            .map((requirement) => (
              <p key={requirement.kind} className={styles.note}>
                {requirement.verdict === 'unmet' ? 'Not met' : 'Unknown'}: {requirement.label}.{' '}
                {requirement.reason}
              </p>
            ))}
        </section>
      ))}
      <SourceLink href={`offramp://alternatives?workload=${workload.id}`}>Compare and choose</SourceLink>
    </>
  )
}

function nameOf(detail: WorkloadDetail, id: string): string {
  return detail.ranked.find((each) => each.alternativeId === id)?.name ?? id
}

function whyNone(scope: WorkloadDetail['derived']['scope']): string {
  return scope === 'out'
    ? 'It may stay on Claude, so no alternative was looked for.'
    : 'Not assessed yet: run the assessment on the Alternatives screen.'
}
