import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Problem } from '#shared/model/problem.ts'
import { FitTag } from '../../../components/FitTag.tsx'
import { useDevice } from '../../../stores/deviceStore.ts'
import styles from '../Alternatives.module.css'
import { runnerUpFor } from '../model/matrix.ts'
import { kindWords } from '../model/words.ts'
import type { Assessed } from '../workloads/WorkloadDetail.tsx'
import { decide } from './decisionActs.ts'
import { Refusal } from './Refusal.tsx'

interface ChooseDialogProps {
  readonly assessed: Assessed
  readonly alternativeId: string
  readonly close: () => void
}

/** Chooses for one workload: rationale required, the best other proposal preselected as runner-up. */
export function ChooseDialog({ assessed, alternativeId, close }: ChooseDialogProps) {
  const { ranked, workloadId } = assessed
  const author = useDevice((state) => state.author)
  const [chosen, setChosen] = useState(alternativeId)
  const [runnerUp, setRunnerUp] = useState<string | null>(() => runnerUpFor(ranked, alternativeId))
  const [rationale, setRationale] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [decidedBy, setDecidedBy] = useState(author)
  const line = ranked.find((each) => each.alternativeId === chosen)
  const choices = ranked.map((each) => ({
    value: each.alternativeId,
    label: `${each.name} (${each.verdict})`,
  }))
  const ready = rationale.trim() !== ''
  const change = (id: string | null) => {
    if (id === null) return
    setChosen(id)
    if (runnerUp === null || runnerUp === id) setRunnerUp(runnerUpFor(ranked, id))
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const input = { alternativeId: chosen, runnerUpId: runnerUp, rationale: rationale.trim(), decidedBy }
    if (!ready) return
    const refused = await decide([workloadId], line?.name ?? chosen, input)
    setProblem(refused)
    if (refused === null) close()
  }
  return (
    <Modal opened onClose={close} title="Choose the alternative">
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <Select
          label="Move to"
          searchable
          allowDeselect={false}
          data={choices}
          value={chosen}
          onChange={change}
        />
        {line === undefined ? null : (
          <div className={styles.small}>
            <FitTag line={line} />{' '}
            {line.unknownKinds.length === 0
              ? ''
              : `Still to find out: ${line.unknownKinds.map((kind) => kindWords[kind].toLowerCase()).join(', ')}. `}
            {line.warnings.join(' ')}
          </div>
        )}
        <Textarea
          label="Rationale"
          description="Why this one. It stays with the decision, with today’s verdict, cost and effort."
          required
          data-autofocus
          autosize
          minRows={3}
          value={rationale}
          onChange={(event) => setRationale(event.currentTarget.value)}
        />
        <Select
          label="Runner-up"
          searchable
          clearable
          placeholder="None"
          data={choices.filter((each) => each.value !== chosen)}
          value={runnerUp}
          onChange={setRunnerUp}
        />
        <TextInput
          label="Decided by"
          value={decidedBy}
          onChange={(event) => setDecidedBy(event.currentTarget.value)}
        />
        <Refusal problem={problem} />
        <div className={styles.end}>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" disabled={!ready}>
            Choose {line?.name ?? chosen}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
