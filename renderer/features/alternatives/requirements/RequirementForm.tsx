import { Button, Modal, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { parseRequirement } from '#shared/assess/requirement.ts'
import { requirementLabel } from '#shared/assess/requirementLabel.ts'
import type { ResolvedRequirement } from '#shared/assess/result.ts'
import type { Json } from '#shared/model/scalars.ts'
import type { RequirementKind } from '#shared/model/vocabulary.ts'
import styles from '../Alternatives.module.css'
import { kindWords } from '../model/words.ts'
import { stateRequirement } from './requirementActs.ts'
import { ValueField } from './ValueField.tsx'

interface RequirementFormProps {
  readonly workloadId: string
  /** What may be set; one when an existing requirement is edited. */
  readonly kinds: readonly RequirementKind[]
  readonly now: ResolvedRequirement | null
  readonly close: () => void
}

/** Sets a requirement of a workload, with its value and why. */
export function RequirementForm({ workloadId, kinds, now, close }: RequirementFormProps) {
  const [kind, setKind] = useState<RequirementKind>(now?.kind ?? kinds[0] ?? 'context-window')
  const [value, setValue] = useState<Json>(now?.value ?? null)
  const [note, setNote] = useState(now?.origin === 'set' ? now.why : '')
  const parsed = parseRequirement(kind, value)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (parsed === null) return
    if (await stateRequirement(workloadId, kind, value, note.trim(), now?.origin === 'set')) close()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={now === null ? 'Add a requirement' : `Requirement: ${kindWords[kind]}`}
    >
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        {now === null ? (
          <Select
            label="What it needs"
            allowDeselect={false}
            searchable
            data={kinds.map((each) => ({ value: each, label: kindWords[each] }))}
            value={kind}
            onChange={(next) => {
              if (next === null) return
              setKind(next)
              setValue(null)
            }}
          />
        ) : null}
        <ValueField kind={kind} value={value} change={setValue} />
        <Textarea
          label="Why"
          description="On whose word; shown beside the requirement"
          autosize
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <p className={styles.small}>
          {parsed === null ? 'Give a value first.' : `Reads: it ${requirementLabel(parsed)}.`}
        </p>
        <div className={styles.end}>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" disabled={parsed === null}>
            Set the requirement
          </Button>
        </div>
      </form>
    </Modal>
  )
}
