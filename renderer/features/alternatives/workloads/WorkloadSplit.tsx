import { useMemo, useState } from 'react'
import { useActions } from '../../../app/actions/useActions.ts'
import { formatCount, formatNumber } from '../../../app/format.ts'
import { openDrawer } from '../../../app/router.ts'
import { FitTag } from '../../../components/FitTag.tsx'
import { PickList } from '../../../components/list/PickList.tsx'
import { SplitView } from '../../../components/list/SplitView.tsx'
import { TwoLines } from '../../../components/list/TwoLines.tsx'
import type { Picks } from '../../../components/list/usePicks.ts'
import { useStatus } from '../../../stores/statusStore.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import { BulkChoose } from '../choose/BulkChoose.tsx'
import { lineText, type SummaryRow, verdictOf } from '../model/workloadLines.ts'
import { PickBar } from './PickBar.tsx'
import { WorkloadDetail } from './WorkloadDetail.tsx'

const ROW_HEIGHT = 50

interface WorkloadSplitProps {
  readonly rows: readonly SummaryRow[]
  readonly shown: readonly (SummaryRow & { readonly id: string })[]
  readonly picks: Picks
}

/** The list of workloads with the detail of the active one, and the bulk choice for the picked ones. */
export function WorkloadSplit({ rows, shown, picks }: WorkloadSplitProps) {
  const [bulk, setBulk] = useState(false)
  const picked = picks.selected.size
  const decided = rows.filter((row) => row.chosenId !== null).length
  useListActions(picks, () => setBulk(true))
  useStatus(
    `${formatNumber(shown.length)} of ${formatCount(rows.length, 'workload')} · ${formatNumber(decided)} chosen`,
    picked === 0 ? '' : `${formatNumber(picked)} picked`,
  )
  return (
    <>
      <SplitView
        narrow
        bar={<PickBar picks={picks} decided={decided} total={rows.length} choose={() => setBulk(true)} />}
        list={
          <PickList
            label="Workloads that must move"
            items={shown}
            picks={picks}
            rowHeight={ROW_HEIGHT}
            onOpen={(id) => openDrawer('workload', id)}
          >
            {(row) => <TwoLines slim name={row.name} tag={<LineTag row={row} />} below={lineText(row)} />}
          </PickList>
        }
        detailLabel="Alternatives for the workload"
        detail={picks.active === null ? null : <WorkloadDetail id={picks.active} />}
      />
      {bulk && picked > 0 ? (
        <BulkChoose
          ids={picks.targets}
          close={() => setBulk(false)}
          done={() => {
            setBulk(false)
            picks.clear()
          }}
        />
      ) : null}
    </>
  )
}

/** A best proposal is never a waiver; of a choice the kind of way out is known. */
function LineTag({ row }: { readonly row: SummaryRow }) {
  const verdict = verdictOf(row)
  if (verdict === null) return null
  return <FitTag line={{ verdict, category: row.chosenCategory ?? 'bedrock-model' }} />
}

function useListActions(picks: Picks, choose: () => void): void {
  const readOnly = useReadOnly()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `choose` only opens a dialog
  const actions = useMemo(
    () => [
      {
        id: 'alternatives.next',
        label: 'Next workload',
        group: 'Alternatives',
        keys: 'J',
        run: () => picks.step(1),
      },
      {
        id: 'alternatives.previous',
        label: 'Previous workload',
        group: 'Alternatives',
        keys: 'K',
        run: () => picks.step(-1),
      },
      {
        id: 'alternatives.bulk',
        label: 'Choose for all picked workloads…',
        group: 'Alternatives',
        disabled: picks.selected.size === 0 || readOnly,
        run: choose,
      },
    ],
    [picks, readOnly],
  )
  useActions('alternatives.list', actions)
}
