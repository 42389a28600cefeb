import { useMemo } from 'react'
import type { MyTask } from '#shared/contract/channels/report.ts'
import type { Action } from '../../app/actions/action.ts'
import { useActions } from '../../app/actions/useActions.ts'
import { openDrawer } from '../../app/router.ts'
import { doTask } from './doTask.ts'
import { finishTask, reopenTask, startTask, unblockTask } from './model/taskActs.ts'
import type { Asking } from './WorkLines.tsx'

interface WorkActions {
  readonly selected: MyTask | undefined
  readonly asOf: string
  readonly readOnly: boolean
  readonly step: (by: 1 | -1) => void
  readonly ask: (asking: Asking) => void
}

/** Walking and updating by single letters; the same acts stand in the palette. */
export function useWorkActions({ selected, asOf, readOnly, step, ask }: WorkActions): void {
  const actions = useMemo(
    () => [...walk(step), ...(selected === undefined ? [] : updates(selected, asOf, readOnly, ask))],
    [selected, asOf, readOnly, step, ask],
  )
  useActions('mywork', actions)
}

const group = 'My work'

function walk(step: (by: 1 | -1) => void): readonly Action[] {
  const next = { label: 'Next task', group, run: () => step(1) }
  const previous = { label: 'Previous task', group, run: () => step(-1) }
  return [
    { ...next, id: 'mywork.next', keys: 'J' },
    { ...previous, id: 'mywork.previous', keys: 'K' },
    { ...next, id: 'mywork.down', keys: 'ArrowDown' },
    { ...previous, id: 'mywork.up', keys: 'ArrowUp' },
  ]
}

function updates(
  task: MyTask,
  asOf: string,
  readOnly: boolean,
  ask: (asking: Asking) => void,
): readonly Action[] {
  const act = (id: string, label: string, keys: string, run: () => void): Action => ({
    id: `mywork.${id}`,
    label: `${label} “${task.name}”`,
    group,
    keys,
    disabled: readOnly,
    run,
  })
  return [
    act('start', 'Start', 'S', () => void doTask(task.id, startTask(task, asOf))),
    act('finish', 'Finish', 'D', () => void doTask(task.id, finishTask(task, asOf))),
    act('reopen', 'Reopen', 'Shift+D', () => void doTask(task.id, reopenTask(task))),
    act('block', 'Block', 'B', () => ask('reason')),
    act('unblock', 'Unblock', 'U', () => void doTask(task.id, unblockTask(task))),
    act('percent', 'Set the percent of', 'P', () => ask('percent')),
    { ...act('open', 'Open', 'Enter', () => openDrawer('task', task.id)), disabled: false },
  ]
}
