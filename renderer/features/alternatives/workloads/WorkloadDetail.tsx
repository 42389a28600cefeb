import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { useActions } from '../../../app/actions/useActions.ts'
import { formatMoney } from '../../../app/format.ts'
import { KeyHint } from '../../../components/KeyHint.tsx'
import { useHeld } from '../../../components/list/useHeld.ts'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { DashboardSkeleton } from '../../../components/Skeletons.tsx'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { useQuery } from '../../../stores/useQuery.ts'
import { useWorkloads } from '../../../stores/workloadStore.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import { placeWord } from '../../scope/model/words.ts'
import { ChooseDialog } from '../choose/ChooseDialog.tsx'
import { DecisionBox } from '../choose/DecisionBox.tsx'
import { Comparison } from '../matrix/Comparison.tsx'
import { Matrix } from '../matrix/Matrix.tsx'
import { compareWith } from '../model/matrix.ts'
import { Requirements } from '../requirements/Requirements.tsx'
import { WorkloadWaivers } from '../waivers/WorkloadWaivers.tsx'
import styles from './Detail.module.css'

export type Assessed = Output<'assess.workload'>

/** Everything a workload could move to: decision, matrix, comparison, requirements, waivers. */
export function WorkloadDetail({ id }: { readonly id: string }) {
  const query = useQuery(
    'assess.workload',
    { workloadId: id },
    {
      invalidateOn: [
        'workload',
        'requirement',
        'decision',
        'catalog',
        'scopeReview',
        'scope',
        'assess',
        'program',
      ],
    },
  )
  const held = useHeld(query.data)
  return (
    <QueryGate query={{ ...query, data: held }} skeleton={<DashboardSkeleton figures={0} panels={2} />}>
      {(assessed) => (
        <div style={{ opacity: assessed.workloadId === id ? 1 : 0.6 }}>
          <Detail key={assessed.workloadId} assessed={assessed} />
        </div>
      )}
    </QueryGate>
  )
}

function Detail({ assessed }: { readonly assessed: Assessed }) {
  const { workloadId, ranked, chosen } = assessed
  const row = useWorkloads((state) => state.byId.get(workloadId))
  const readOnly = useReadOnly()
  const [picked, setPicked] = useState<readonly string[] | null>(null)
  const [choosing, setChoosing] = useState<string | null>(null)
  const first = chosen ?? ranked[0]?.alternativeId
  const compared = picked ?? (first === undefined ? [] : [first])
  const toChoose = compared.at(-1)
  const actions = useMemo(
    () => [
      {
        id: 'alternatives.choose',
        label: 'Choose the alternative…',
        group: 'Alternatives',
        keys: 'C',
        disabled: readOnly || toChoose === undefined,
        run: () => setChoosing(toChoose ?? null),
      },
    ],
    [readOnly, toChoose],
  )
  useActions('alternatives.detail', actions)
  const subtitle = [row?.component, placeWord(row?.environment ?? null), row?.impactLevel]
    .filter(Boolean)
    .join(' · ')
  return (
    <>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h2 className={styles.title}>
            <SourceLink quiet href={`offramp://workload/${encodeURIComponent(workloadId)}`}>
              {row?.name ?? workloadId}
            </SourceLink>
          </h2>
          {subtitle === '' ? null : <p className={styles.muted}>{subtitle}</p>}
          <p className={styles.muted}>Costs now: {costNow(assessed)}</p>
        </div>
        {readOnly || toChoose === undefined ? null : (
          <Button rightSection={<KeyHint keys="C" />} onClick={() => setChoosing(toChoose)}>
            {chosen === null ? 'Choose…' : 'Change the choice…'}
          </Button>
        )}
      </header>
      <DecisionBox assessed={assessed} />
      <Matrix
        assessed={assessed}
        compared={compared}
        pick={(id, add) => setPicked(compareWith(compared, id, add))}
      />
      <div className={styles.frame}>
        <div className={styles.columns}>
          <div>
            <Comparison assessed={assessed} compared={compared} readOnly={readOnly} choose={setChoosing} />
          </div>
          <div>
            <Requirements assessed={assessed} readOnly={readOnly} />
            <WorkloadWaivers workloadId={workloadId} readOnly={readOnly} />
          </div>
        </div>
      </div>
      {choosing === null ? null : (
        <ChooseDialog assessed={assessed} alternativeId={choosing} close={() => setChoosing(null)} />
      )}
    </>
  )
}

/** The basis of an unknown cost says itself that it is unknown. */
function costNow({ currentMonthlyCostUsd: usd, currentCostBasis: basis }: Assessed): string {
  return usd === null ? basis : `${formatMoney(usd)} a month. ${basis}`
}
