import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useAsOf } from '../../../stores/workspaceStore.ts'
import { standingOf } from '../model/waivers.ts'
import detail from '../workloads/Detail.module.css'
import { StandingTag } from './StandingTag.tsx'
import { useWaivers } from './useWaivers.ts'
import { type WaiverEdit, WaiverForm } from './WaiverForm.tsx'
import { WaiverDates } from './WaiverRow.tsx'

/** The waivers of one workload; a waiver is never a fit. */
export function WorkloadWaivers({
  workloadId,
  readOnly,
}: {
  readonly workloadId: string
  readonly readOnly: boolean
}) {
  const waivers = useWaivers(workloadId).data ?? []
  const [edit, setEdit] = useState<WaiverEdit | null>(null)
  const asOf = useAsOf()
  return (
    <section className={detail.section}>
      <div className={detail.sectionHead}>
        <h3>Waivers</h3>
        <span className={detail.muted}>{waivers.length === 0 ? 'none for this workload' : ''}</span>
        <span className={detail.spring} />
        {readOnly ? null : (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={12} />}
            onClick={() => setEdit({ waiver: null, workloadId })}
          >
            Request a waiver
          </Button>
        )}
      </div>
      {waivers.map((waiver) => (
        <div key={waiver.id} className={detail.box}>
          <StandingTag standing={standingOf(waiver, asOf)} />
          <WaiverDates waiver={waiver} />
          <p>{waiver.conditions || 'No conditions recorded.'}</p>
          <p className={detail.muted}>{waiver.mitigation || 'No mitigation plan recorded.'}</p>
          {readOnly ? null : (
            <div className={detail.acts}>
              <Button size="compact-xs" variant="default" onClick={() => setEdit({ waiver })}>
                Edit…
              </Button>
            </div>
          )}
        </div>
      ))}
      {edit === null ? null : <WaiverForm edit={edit} close={() => setEdit(null)} />}
    </section>
  )
}
