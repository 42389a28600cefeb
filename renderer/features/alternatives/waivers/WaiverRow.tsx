import { Button } from '@mantine/core'
import type { Waiver } from '#shared/model/entities/scope.ts'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { DateText } from '../../../components/values.tsx'
import { useWorkloads } from '../../../stores/workloadStore.ts'
import { useAsOf } from '../../../stores/workspaceStore.ts'
import styles from '../Alternatives.module.css'
import { standingOf } from '../model/waivers.ts'
import { StandingTag } from './StandingTag.tsx'
import type { WaiverEdit } from './WaiverForm.tsx'
import { removeWaiver } from './waiverActs.ts'

interface WaiverRowProps {
  readonly waiver: Waiver
  readonly readOnly: boolean
  readonly edit: (edit: WaiverEdit) => void
}

/** One waiver of the table. */
export function WaiverRow({ waiver, readOnly, edit }: WaiverRowProps) {
  const name = useWorkloads((state) => state.byId.get(waiver.workloadId)?.name) ?? waiver.workloadId
  const asOf = useAsOf()
  return (
    <tr>
      <td style={{ width: '20%' }}>
        <SourceLink quiet href={`offramp://workload/${encodeURIComponent(waiver.workloadId)}`}>
          {name}
        </SourceLink>
      </td>
      <td className={styles.nowrap}>
        <StandingTag standing={standingOf(waiver, asOf)} />
        {waiver.approvedBy === '' ? null : <div className={styles.small}>by {waiver.approvedBy}</div>}
      </td>
      <td className={styles.nowrap}>
        <WaiverDates waiver={waiver} />
      </td>
      <td>
        <div>{waiver.conditions || 'No conditions recorded'}</div>
        <div className={styles.small}>
          {waiver.mitigation === '' ? 'No mitigation plan recorded' : `Mitigation: ${waiver.mitigation}`}
        </div>
      </td>
      <td>{readOnly ? null : <Acts waiver={waiver} name={name} edit={edit} />}</td>
    </tr>
  )
}

/** When it was asked for, and from when to when it holds. */
export function WaiverDates({ waiver }: { readonly waiver: Waiver }) {
  return (
    <>
      {waiver.requestedOn === null ? null : (
        <div className={styles.small}>
          requested <DateText date={waiver.requestedOn} relative={false} />
        </div>
      )}
      {waiver.from === null && waiver.until === null ? (
        <div className={styles.small}>no dates yet</div>
      ) : (
        <>
          <div>
            {waiver.from === null ? 'start not recorded' : <DateText date={waiver.from} relative={false} />}{' '}
            to
          </div>
          <div>{waiver.until === null ? 'no end recorded' : <DateText date={waiver.until} />}</div>
        </>
      )}
    </>
  )
}

function Acts({ waiver, name, edit }: Omit<WaiverRowProps, 'readOnly'> & { readonly name: string }) {
  const open = waiver.state === 'requested' || waiver.state === 'draft'
  const act = (label: string, run: () => void) => (
    <Button size="compact-xs" variant="default" aria-label={`${label} the waiver for ${name}`} onClick={run}>
      {label}
    </Button>
  )
  return (
    <div className={styles.acts}>
      {open ? act('Approve…', () => edit({ waiver, state: 'approved' })) : null}
      {open ? act('Deny…', () => edit({ waiver, state: 'denied' })) : null}
      {act('Edit…', () => edit({ waiver }))}
      {act('Remove', () => void removeWaiver(waiver.id, name))}
    </div>
  )
}
