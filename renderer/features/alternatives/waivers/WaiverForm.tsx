import { Button, Modal, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import type { Waiver } from '#shared/model/entities/scope.ts'
import { DateField } from '../../../components/DateField.tsx'
import { useQuery } from '../../../stores/useQuery.ts'
import { useWorkloads } from '../../../stores/workloadStore.ts'
import { useAsOf } from '../../../stores/workspaceStore.ts'
import styles from '../Alternatives.module.css'
import { type WaiverFields, waiverProblems } from '../model/waivers.ts'
import { saveWaiver } from './waiverActs.ts'

export interface WaiverEdit {
  /** Null for a new one. */
  readonly waiver: Waiver | null
  readonly workloadId?: string
  /** The state it is to have: "Approve…" opens the form with `approved`. */
  readonly state?: Waiver['state']
}

const MOST_CHOICES = 50
const stateChoices: readonly { readonly value: Waiver['state']; readonly label: string }[] = [
  { value: 'draft', label: 'Draft' },
  { value: 'requested', label: 'Requested' },
  { value: 'approved', label: 'Approved' },
  { value: 'denied', label: 'Denied' },
  { value: 'expired', label: 'Ended' },
]

/** Requests, approves, denies or edits a waiver. */
export function WaiverForm({ edit, close }: { readonly edit: WaiverEdit; readonly close: () => void }) {
  const asOf = useAsOf()
  const rows = useWorkloads((state) => state.rows)
  const byId = useWorkloads((state) => state.byId)
  const position = useQuery('scope.position', {}, { invalidateOn: ['authority'] })
  const [fields, setFields] = useState<WaiverFields>(() => startOf(edit, asOf))
  const change = (patch: Partial<WaiverFields>) => setFields((now) => ({ ...now, ...patch }))
  const problems = waiverProblems(fields)
  const moving = useMemo(
    () => rows.filter((row) => row.scope !== 'out').map((row) => ({ value: row.id, label: row.name })),
    [rows],
  )
  const name = byId.get(fields.workloadId)?.name ?? fields.workloadId
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (problems.length === 0 && (await saveWaiver(edit.waiver?.id ?? null, fields, name))) close()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={edit.waiver === null ? 'Request a waiver' : `Waiver for ${name}`}
      size="lg"
    >
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        {edit.waiver === null ? (
          <Select
            label="Workload"
            searchable
            limit={MOST_CHOICES}
            placeholder="Type a name"
            nothingFoundMessage="No workload of that name must move"
            data={moving}
            value={fields.workloadId === '' ? null : fields.workloadId}
            onChange={(workloadId) => change({ workloadId: workloadId ?? '' })}
          />
        ) : null}
        <SegmentedControl
          aria-label="State"
          data={stateChoices.map((each) => ({ ...each }))}
          value={fields.state}
          onChange={(state) => change({ state })}
        />
        <div className={styles.pair}>
          <DateField
            label="Requested on"
            value={fields.requestedOn}
            onChange={(requestedOn) => change({ requestedOn })}
          />
          <TextInput
            label="Approved by"
            value={fields.approvedBy}
            onChange={(event) => change({ approvedBy: event.currentTarget.value })}
          />
          <DateField label="First day" value={fields.from} onChange={(from) => change({ from })} />
          <DateField label="Last day" value={fields.until} onChange={(until) => change({ until })} />
        </div>
        <Select
          label="Under which authority"
          clearable
          searchable
          placeholder="Not recorded"
          data={(position.data?.authorities ?? []).map((each) => ({ value: each.id, label: each.title }))}
          value={fields.authorityId}
          onChange={(authorityId) => change({ authorityId })}
        />
        <Textarea
          label="Risk-mitigation plan"
          description="The March 2026 CIO memo is reported to ask for a full one with every exemption."
          autosize
          minRows={2}
          value={fields.mitigation}
          onChange={(event) => change({ mitigation: event.currentTarget.value })}
        />
        <Textarea
          label="Conditions"
          autosize
          value={fields.conditions}
          onChange={(event) => change({ conditions: event.currentTarget.value })}
        />
        {problems.length === 0 ? null : <p className={styles.small}>Still missing: {problems.join(' ')}</p>}
        <div className={styles.end}>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" disabled={problems.length > 0}>
            {edit.waiver === null ? 'Record the waiver' : 'Save the waiver'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function startOf({ waiver, workloadId, state }: WaiverEdit, asOf: string): WaiverFields {
  if (waiver !== null) {
    const { id: _, ...fields } = waiver
    return { ...fields, ...(state === undefined ? {} : { state }) }
  }
  return {
    workloadId: workloadId ?? '',
    state: state ?? 'requested',
    authorityId: null,
    approvedBy: '',
    requestedOn: asOf,
    from: null,
    until: null,
    conditions: '',
    mitigation: '',
  }
}
