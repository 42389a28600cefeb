import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { create } from 'zustand'
import type { Problem } from '#shared/model/problem.ts'
import { toProblem } from './bridge.ts'

/** One notice, kept for the bell after its toast has gone. */
export interface Notice {
  readonly id: number
  readonly at: string
  readonly tone: 'done' | 'info' | 'problem'
  readonly text: string
  readonly next: string
}

const MOST_KEPT = 50
const TOAST_MS = 6_000

/** Notices since the window opened, newest first; `unread` of them not seen in the bell's list. */
export const useNotices = create<{ readonly notices: readonly Notice[]; readonly unread: number }>(() => ({
  notices: [],
  unread: 0,
}))

export function markNoticesRead(): void {
  useNotices.setState({ unread: 0 })
}

/** Says that something was done, with a button to take it back when `undo` is given. */
export function notifyDone(text: string, undo?: () => void): void {
  keep('done', text, '')
  const id = crypto.randomUUID()
  notifications.show({
    id,
    withBorder: true,
    color: 'accent',
    autoClose: TOAST_MS,
    message: undo === undefined ? text : <WithUndo text={text} id={id} undo={undo} />,
  })
}

export function notifyInfo(text: string, next = ''): void {
  keep('info', text, next)
  notifications.show({ withBorder: true, color: 'gray', title: text, message: next, autoClose: TOAST_MS })
}

/** Says what went wrong and what to do next; stays until closed. */
export function notifyProblem(error: unknown): void {
  const problem: Problem = toProblem(error)
  keep('problem', problem.message, problem.next)
  notifications.show({
    withBorder: true,
    color: 'red',
    title: problem.message,
    message: problem.next,
    autoClose: false,
  })
}

function keep(tone: Notice['tone'], text: string, next: string): void {
  useNotices.setState((state) => {
    const id = (state.notices[0]?.id ?? 0) + 1
    const notice = { id, at: new Date().toISOString(), tone, text, next }
    return { notices: [notice, ...state.notices].slice(0, MOST_KEPT), unread: state.unread + 1 }
  })
}

function WithUndo({
  text,
  id,
  undo,
}: {
  readonly text: string
  readonly id: string
  readonly undo: () => void
}) {
  const takeBack = () => {
    notifications.hide(id)
    undo()
  }
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <span>{text}</span>
      <Button variant="light" size="compact-xs" onClick={takeBack}>
        Undo
      </Button>
    </Group>
  )
}
