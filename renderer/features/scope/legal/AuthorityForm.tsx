import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Authority } from '#shared/model/entities/scope.ts'
import { authorityKinds, authorityStates } from '#shared/model/vocabulary.ts'
import { formatWord } from '../../../app/format.ts'
import { DateField } from '../../../components/DateField.tsx'
import { useAsOf } from '../../../stores/workspaceStore.ts'
import rules from '../rules/Rules.module.css'
import scope from '../Scope.module.css'
import { saveAuthority } from './authorityActs.ts'
import { stateWords } from './words.ts'

type Fields = Omit<Authority, 'id'>

/** Adds or edits an authority. */
export function AuthorityForm({
  authority,
  close,
}: {
  readonly authority: Authority | null
  readonly close: () => void
}) {
  const asOf = useAsOf()
  const [fields, setFields] = useState<Fields>(() => (authority === null ? blank(asOf) : without(authority)))
  const change = (patch: Partial<Fields>) => setFields((now) => ({ ...now, ...patch }))
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (fields.title.trim() !== '' && (await saveAuthority(authority?.id ?? null, fields))) close()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={authority === null ? 'Add an authority' : 'Edit the authority'}
      size="lg"
    >
      <form className={scope.form} onSubmit={(event) => void save(event)}>
        <TextInput
          label="Title"
          required
          data-autofocus
          value={fields.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <div className={rules.pair}>
          <Select
            label="Kind"
            allowDeselect={false}
            data={authorityKinds.map((value) => ({ value, label: formatWord(value) }))}
            value={fields.kind}
            onChange={(kind) => kind !== null && change({ kind })}
          />
          <Select
            label="State"
            allowDeselect={false}
            data={authorityStates.map((value) => ({ value, label: stateWords[value].word }))}
            value={fields.state}
            onChange={(state) => state !== null && change({ state })}
          />
          <DateField
            label="Date"
            clearable={false}
            value={fields.date}
            onChange={(date) => date !== null && change({ date })}
          />
          <DateField
            label="Checked on (as of)"
            clearable={false}
            value={fields.asOf}
            onChange={(date) => date !== null && change({ asOf: date })}
          />
          <DateField
            label="In effect from"
            clearable
            value={fields.effectiveFrom}
            onChange={(effectiveFrom) => change({ effectiveFrom })}
          />
          <DateField
            label="In effect to"
            clearable
            value={fields.effectiveTo}
            onChange={(effectiveTo) => change({ effectiveTo })}
          />
          <DateField
            label="Removal date that follows from it"
            description="Offered as a deadline"
            clearable
            value={fields.deadline}
            onChange={(deadline) => change({ deadline })}
          />
          <Select
            label="Confidence"
            description="How sure the source is"
            allowDeselect={false}
            data={(['high', 'medium', 'low'] as const).map((value) => ({ value, label: formatWord(value) }))}
            value={fields.confidence}
            onChange={(confidence) => confidence !== null && change({ confidence })}
          />
        </div>
        <Textarea
          label="Covers"
          autosize
          value={fields.covers}
          onChange={(event) => change({ covers: event.currentTarget.value })}
        />
        <Textarea
          label="What it does"
          autosize
          value={fields.effect}
          onChange={(event) => change({ effect: event.currentTarget.value })}
        />
        <TextInput
          label="Source (address or citation)"
          value={fields.sourceUrl}
          onChange={(event) => change({ sourceUrl: event.currentTarget.value })}
        />
        <Textarea
          label="Note"
          autosize
          value={fields.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <div className={scope.end}>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" disabled={fields.title.trim() === ''}>
            {authority === null ? 'Add the authority' : 'Save the authority'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function without({ id: _, ...fields }: Authority): Fields {
  return fields
}

function blank(asOf: string): Fields {
  return {
    title: '',
    kind: 'memo',
    state: 'in-force',
    date: asOf,
    effectiveFrom: null,
    effectiveTo: null,
    covers: '',
    effect: '',
    sourceUrl: '',
    confidence: 'medium',
    asOf,
    deadline: null,
    note: '',
  }
}
