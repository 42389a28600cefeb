import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { decision as decisionEntity } from '#shared/model/entities/choice.ts'
import { verdict as verdictWord } from '#shared/model/vocabulary.ts'
import { formatDate, formatMoney, formatNumber } from '../../../app/format.ts'
import { HistoryList } from '../../../components/HistoryList.tsx'
import { VerdictTag } from '../../../components/tags.tsx'
import { DateText } from '../../../components/values.tsx'
import { useQuery } from '../../../stores/useQuery.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import styles from '../workloads/Detail.module.css'
import type { Assessed } from '../workloads/WorkloadDetail.tsx'
import { clearDecision } from './decisionActs.ts'

/** What was known when it was chosen; kept with the decision. */
const evidence = z.looseObject({
  verdict: verdictWord,
  monthlyCostUsd: z.number().nullable(),
  effortDays: z.number(),
  catalogAsOf: z.string(),
})

/** The decision record: what, why, by whom, on what evidence; its history; clearing it. */
export function DecisionBox({ assessed }: { readonly assessed: Assessed }) {
  const { workloadId, ranked } = assessed
  const [history, setHistory] = useState(false)
  const readOnly = useReadOnly()
  const query = useQuery(
    'rows.list',
    { entity: 'decision', where: { id: workloadId } },
    { invalidateOn: ['decision'] },
  )
  const parsed = decisionEntity.schema.safeParse(query.data?.[0])
  if (assessed.chosen === null || !parsed.success) return null
  const decision = parsed.data
  const name = (id: string | null) => ranked.find((each) => each.alternativeId === id)?.name ?? id
  const now = ranked.find((each) => each.alternativeId === decision.alternativeId)
  const known = evidence.safeParse(decision.evidence)
  return (
    <div className={styles.box}>
      <p>
        Chosen: <strong>{name(decision.alternativeId)}</strong>
        {now === undefined ? ' (not in the catalog any more)' : ''}
        {decision.runnerUpId === null ? ', no runner-up' : `, runner-up ${name(decision.runnerUpId)}`}. By{' '}
        {decision.decidedBy || 'somebody unnamed'}, <DateText date={decision.decidedOn} />
      </p>
      <p>Why: {decision.rationale || 'no rationale recorded'}</p>
      <p className={styles.muted}>
        {known.success ? (
          <>
            When chosen: <VerdictTag verdict={known.data.verdict} plain />,{' '}
            {known.data.monthlyCostUsd === null
              ? 'cost unknown'
              : `${formatMoney(known.data.monthlyCostUsd)} a month`}
            , {formatNumber(known.data.effortDays)} person-days, catalog of{' '}
            {formatDate(known.data.catalogAsOf)}.
            {now !== undefined && now.verdict !== known.data.verdict ? (
              <>
                {' '}
                Today: <VerdictTag verdict={now.verdict} plain />
              </>
            ) : null}
          </>
        ) : (
          'No evidence was kept with this decision.'
        )}
      </p>
      <div className={styles.acts}>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => setHistory(!history)}
          aria-expanded={history}
        >
          {history ? 'Hide history' : 'History'}
        </Button>
        {readOnly ? null : (
          <Button size="compact-xs" variant="default" onClick={() => void clearDecision(workloadId)}>
            Clear the choice
          </Button>
        )}
      </div>
      {history ? (
        <div className={styles.history}>
          <History id={workloadId} />
        </div>
      ) : null}
    </div>
  )
}

function History({ id }: { readonly id: string }) {
  const query = useQuery('history.entity', { entity: 'decision', id }, { invalidateOn: ['decision'] })
  if (query.data === undefined) return null
  // The evidence is shown above in words; as raw data it would drown the rest.
  return <HistoryList entries={query.data.filter((entry) => entry.field !== 'evidence')} />
}
