import { Button } from '@mantine/core'
import { IconFileTypeHtml, IconFileTypePdf, IconPresentation, IconPrinter } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import type { Briefing } from '#shared/report/briefing.ts'
import type { Action } from '../../app/actions/action.ts'
import { useActions } from '../../app/actions/useActions.ts'
import { Page } from '../../components/Page.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { DashboardSkeleton } from '../../components/Skeletons.tsx'
import { useQuery } from '../../stores/useQuery.ts'
import { useWorkspace } from '../../stores/workspaceStore.ts'
import { EmptyOverview } from '../overview/EmptyOverview.tsx'
import { BriefingDocument } from './BriefingDocument.tsx'
import { Presentation } from './Presentation.tsx'
import { printBriefing, saveBriefingHtml, saveBriefingPdf } from './saveBriefing.ts'

/** What do I tell them? The briefing to read, present, print and send. */
export function BriefingScreen() {
  const isEmpty = useWorkspace((state) => state.info?.counts.workloads === 0)
  const query = useQuery('briefing.get', {}, { enabled: !isEmpty })
  const [presenting, setPresenting] = useState(false)
  const close = useCallback(() => setPresenting(false), [])
  const briefing = query.data
  useActions(
    'briefing',
    useMemo(
      () => (briefing === undefined ? [] : actionsFor(briefing, () => setPresenting(true))),
      [briefing],
    ),
  )
  return (
    <Page
      title="Briefing"
      question="What do I tell them?"
      actions={
        briefing === undefined ? null : <Buttons briefing={briefing} present={() => setPresenting(true)} />
      }
    >
      {isEmpty ? (
        <EmptyOverview />
      ) : (
        <QueryGate query={query} skeleton={<DashboardSkeleton figures={7} panels={6} />}>
          {(data) => <BriefingDocument briefing={data} />}
        </QueryGate>
      )}
      {presenting && briefing !== undefined ? <Presentation briefing={briefing} close={close} /> : null}
    </Page>
  )
}

function Buttons({ briefing, present }: { readonly briefing: Briefing; readonly present: () => void }) {
  return (
    <>
      <Button leftSection={<IconPresentation size={14} />} onClick={present}>
        Present
      </Button>
      <Button variant="default" leftSection={<IconPrinter size={14} />} onClick={() => void printBriefing()}>
        Print
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={14} />}
        onClick={() => void saveBriefingPdf(briefing)}
      >
        Save PDF
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypeHtml size={14} />}
        onClick={() => void saveBriefingHtml(briefing)}
      >
        Save HTML
      </Button>
    </>
  )
}

function actionsFor(briefing: Briefing, present: () => void): readonly Action[] {
  return [
    { id: 'briefing.present', label: 'Present the briefing', group: 'Briefing', keys: 'F5', run: present },
    {
      id: 'export',
      label: 'Save the briefing as PDF…',
      group: 'Briefing',
      keys: 'Ctrl+E',
      run: () => void saveBriefingPdf(briefing),
    },
    {
      id: 'briefing.html',
      label: 'Save the briefing as HTML…',
      group: 'Briefing',
      run: () => void saveBriefingHtml(briefing),
    },
  ]
}
