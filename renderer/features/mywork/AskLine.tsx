import { Button, NumberInput, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { MyTask } from '#shared/contract/channels/report.ts'
import { doTask } from './doTask.ts'
import styles from './MyWork.module.css'
import { blockTask, setPercent } from './model/taskActs.ts'
import type { Asking } from './WorkLines.tsx'

interface AskLineProps {
  readonly task: MyTask
  readonly asking: Asking
  readonly asOf: string
  readonly close: () => void
}

/** Asks inline for a reason or a percent; Enter does it, Escape gives up. */
export function AskLine({ task, asking, asOf, close }: AskLineProps) {
  const [text, setText] = useState(asking === 'reason' ? task.blockedReason : String(task.percent))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    close()
    void doTask(
      task.id,
      asking === 'reason' ? blockTask(task, text, asOf) : setPercent(task, Number.parseFloat(text), asOf),
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  }
  return (
    <form className={styles.ask} onSubmit={submit} onKeyDown={onKeyDown}>
      {asking === 'reason' ? (
        <TextInput
          className={styles.askField}
          aria-label={`Why “${task.name}” is blocked`}
          placeholder="Why is it blocked?"
          autoFocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <NumberInput
          className={styles.askField}
          aria-label={`Percent done of “${task.name}”`}
          autoFocus
          min={0}
          max={100}
          step={10}
          suffix="%"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(value) => setText(String(value))}
        />
      )}
      <Button type="submit" disabled={asking === 'reason' && text.trim() === ''}>
        {asking === 'reason' ? 'Block' : 'Set'}
      </Button>
    </form>
  )
}
