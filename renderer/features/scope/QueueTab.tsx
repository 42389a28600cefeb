import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { formatCount, formatNumber } from '../../app/format.ts'
import { navigate, openDrawer, setParams, useRouter } from '../../app/router.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PickList } from '../../components/list/PickList.tsx'
import { SplitView } from '../../components/list/SplitView.tsx'
import { TwoLines } from '../../components/list/TwoLines.tsx'
import { usePicks } from '../../components/list/usePicks.ts'
import { StatusTag } from '../../components/StatusTag.tsx'
import { useDrawerList } from '../../stores/listStore.ts'
import { useStatus } from '../../stores/statusStore.ts'
import { useWorkloads } from '../../stores/workloadStore.ts'
import { Explanation } from './explain/Explanation.tsx'
import { queueWords } from './model/words.ts'
import { queueIcons } from './queueIcons.ts'
import { ReviewBar } from './ReviewBar.tsx'
import { useReview } from './useReview.ts'

type Summary = Output<'scope.summary'>
const ROW_HEIGHT = 50

/** What wants a person, most pressing first, with the explanation beside it. */
export function QueueTab({ summary }: { readonly summary: Summary }) {
  const { queue } = summary
  const byId = useWorkloads((state) => state.byId)
  const wanted = useRouter((state) => state.location.params.id) ?? null
  const ids = useMemo(() => queue.map((item) => item.workloadId), [queue])
  const picks = usePicks(ids, wanted, setWanted)
  const kinds = useMemo(() => new Map(queue.map((item) => [item.workloadId, item.kind])), [queue])
  const canSign = useCallback((id: string) => kinds.get(id) !== 'undetermined', [kinds])
  const review = useReview(picks, canSign)
  useDrawerList('workload', ids)
  useStatus(`${formatCount(queue.length, 'workload')} waiting for a person`, picksText(picks.selected.size))
  if (queue.length === 0) return <NothingWaits summary={summary} />
  return (
    <SplitView
      bar={
        <ReviewBar
          picks={picks}
          review={review}
          text={`${formatNumber(queue.length)} wait for you, most pressing first`}
        />
      }
      list={
        <PickList
          label="Waiting for review"
          items={queue.map((item) => ({ ...item, id: item.workloadId }))}
          picks={picks}
          rowHeight={ROW_HEIGHT}
          onOpen={(id) => openDrawer('workload', id)}
        >
          {(item) => (
            <TwoLines
              name={byId.get(item.workloadId)?.name ?? item.workloadId}
              tag={<StatusTag {...queueIcons[item.kind]}>{queueWords[item.kind]}</StatusTag>}
              below={item.why}
            />
          )}
        </PickList>
      }
      detailLabel="Explanation"
      detail={picks.active === null ? null : <Explanation id={picks.active} review={review} />}
    />
  )
}

function setWanted(id: string | null): void {
  setParams({ id })
}

/** For the status bar. */
export function picksText(count: number): string {
  return count === 0 ? '' : `${formatNumber(count)} picked`
}

function NothingWaits({ summary }: { readonly summary: Summary }) {
  const total = summary.in + summary.out + summary.mixed + summary.undetermined
  const byRules = total - summary.signedOff - summary.overridden
  const moving = summary.in + summary.mixed
  return (
    <EmptyState
      icon={<IconCircleCheck size={28} stroke={1.5} />}
      title={`Nothing waits for you. ${formatCount(byRules, 'decision')} by rules, ${formatNumber(summary.signedOff)} signed off.`}
      actions={
        moving > 0 ? (
          <>
            <Button onClick={() => navigate({ screen: 'alternatives' })}>Choose what they move to</Button>
            <Button variant="default" onClick={() => setParams({ tab: 'decisions' })}>
              See all decisions
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => setParams({ tab: 'decisions' })}>
              Look through the decisions and sign them off
            </Button>
            <Button variant="default" onClick={() => setParams({ tab: 'rules' })}>
              See the rules
            </Button>
          </>
        )
      }
    >
      {moving > 0
        ? `${formatCount(moving, 'workload')} must move, in whole or in part.`
        : 'By the rules, none of these workloads must move. A decision by rules is as good as what was recorded: sign off those you can vouch for.'}
    </EmptyState>
  )
}
