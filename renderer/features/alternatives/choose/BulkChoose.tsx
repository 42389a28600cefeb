import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import type { Problem } from '#shared/model/problem.ts'
import { formatCount, formatNumber } from '../../../app/format.ts'
import { useDevice } from '../../../stores/deviceStore.ts'
import { useQuery } from '../../../stores/useQuery.ts'
import styles from '../Alternatives.module.css'
import { bulkChoices, bulkText } from '../model/bulkChoices.ts'
import { decide } from './decisionActs.ts'
import { Refusal } from './Refusal.tsx'

interface BulkChooseProps {
  readonly ids: readonly string[]
  readonly close: () => void
  readonly done: () => void
}

/** Chooses one alternative for all picked workloads; the best other proposal of each is noted as its runner-up. */
export function BulkChoose({ ids, close, done }: BulkChooseProps) {
  const author = useDevice((state) => state.author)
  const ranked = useQuery('assess.ranked', {}, { invalidateOn: ['assess'] })
  const catalog = useQuery('catalog.get', {}, { invalidateOn: ['catalog'] })
  const [picked, setPicked] = useState<string | null>(null)
  const [rationale, setRationale] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [decidedBy, setDecidedBy] = useState(author)
  const best = useMemo(() => bulkChoices(ranked.data?.workloads ?? [], new Set(ids)), [ranked.data, ids])
  const among = new Set(best.map((each) => each.alternativeId))
  const others = (catalog.data?.alternatives ?? []).filter((each) => !among.has(each.id))
  const chosen = picked ?? best[0]?.alternativeId ?? null
  const choice = best.find((each) => each.alternativeId === chosen)
  const name = choice?.name ?? others.find((each) => each.id === chosen)?.name ?? ''
  const ready = chosen !== null && rationale.trim() !== ''
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const refused = await decide(ids, name, { alternativeId: chosen, rationale: rationale.trim(), decidedBy })
    setProblem(refused)
    if (refused === null) done()
  }
  return (
    <Modal opened onClose={close} title={`Choose for ${formatCount(ids.length, 'workload')}`}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <Select
          label="Move them to"
          searchable
          allowDeselect={false}
          data={[
            {
              group: 'Among the best of the picked workloads',
              items: best.map((each) => ({
                value: each.alternativeId,
                label: `${each.name} (${formatNumber(each.among)} of ${formatNumber(ids.length)})`,
              })),
            },
            { group: 'Others', items: others.map((each) => ({ value: each.id, label: each.name })) },
          ]}
          value={chosen}
          onChange={setPicked}
        />
        <p className={styles.small}>
          {choice === undefined
            ? 'Not among the best of any picked workload: look at the reasons of each before choosing it.'
            : `It is ${bulkText(choice, ids.length)}.`}{' '}
          Choices made before are replaced; the best other proposal of each workload is noted as its
          runner-up.
        </p>
        <Textarea
          label="Rationale"
          required
          data-autofocus
          autosize
          minRows={3}
          value={rationale}
          onChange={(event) => setRationale(event.currentTarget.value)}
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
            Choose for {formatCount(ids.length, 'workload')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
