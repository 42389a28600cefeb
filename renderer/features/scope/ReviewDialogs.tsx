import { Button, Modal, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Scope } from '#shared/model/vocabulary.ts'
import { formatCount } from '../../app/format.ts'
import { useDevice } from '../../stores/deviceStore.ts'
import { scopeWords } from './model/words.ts'
import { override, signOff } from './reviewActs.ts'
import styles from './Scope.module.css'

interface DialogProps {
  readonly ids: readonly string[]
  /** How many of the picked ones are left out, because the rules could not tell. */
  readonly leftOut?: number
  readonly close: () => void
  readonly done: () => void
}

/** Asks for scope, reason and reviewer, then replaces what the rules say. */
export function OverrideDialog({ ids, close, done }: DialogProps) {
  const author = useDevice((state) => state.author)
  const [scope, setScope] = useState<Scope>('in')
  const [reason, setReason] = useState('')
  const [reviewer, setReviewer] = useState(author)
  const ready = reason.trim() !== '' && reviewer.trim() !== ''
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready || !(await override(ids, scope, reason.trim(), reviewer.trim()))) return
    done()
  }
  return (
    <Modal opened onClose={close} title={`Override the scope of ${formatCount(ids.length, 'workload')}`}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <SegmentedControl
          aria-label="Scope"
          fullWidth
          value={scope}
          onChange={setScope}
          data={(['in', 'out', 'mixed', 'undetermined'] as const).map((value) => ({
            value,
            label: scopeWords[value],
          }))}
        />
        <Textarea
          label="Reason"
          description="Why the rules are wrong here, and on whose word. It stays with the decision."
          required
          data-autofocus
          autosize
          minRows={3}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          label="Reviewer"
          required
          value={reviewer}
          onChange={(event) => setReviewer(event.currentTarget.value)}
        />
        <div className={styles.end}>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" disabled={!ready}>
            Set to “{scopeWords[scope]}”
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** Asks for reviewer and a note, then accepts what the rules say. */
export function SignOffDialog({ ids, leftOut = 0, close, done }: DialogProps) {
  const author = useDevice((state) => state.author)
  const [note, setNote] = useState('')
  const [reviewer, setReviewer] = useState(author)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (reviewer.trim() !== '' && (await signOff(ids, reviewer.trim(), note.trim()))) done()
  }
  return (
    <Modal opened onClose={close} title={`Sign off the scope of ${formatCount(ids.length, 'workload')}`}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <p className={styles.hint}>
          You accept what the rules say, with the evidence as it is today.
          {leftOut === 0
            ? ''
            : ` ${formatCount(leftOut, 'picked workload')} left out: the rules could not tell.`}
        </p>
        <TextInput
          label="Reviewer"
          required
          data-autofocus
          value={reviewer}
          onChange={(event) => setReviewer(event.currentTarget.value)}
        />
        <Textarea
          label="Note"
          autosize
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={styles.end}>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" disabled={reviewer.trim() === ''}>
            Sign off
          </Button>
        </div>
      </form>
    </Modal>
  )
}
