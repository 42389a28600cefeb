import { z } from 'zod'
import type { planChannels } from '../contract/channels/plan.ts'
import { assertNever } from '../model/problem.ts'
import { dayInWords } from './day.ts'
import { type StoredHold, storedHold } from './storedHold.ts'

/** What holds a task, in words, as `plan.explainTask` answers it. */
export type TaskHold = z.infer<(typeof planChannels)['plan.explainTask']['output']>['holds'][number]

/** Names and dates that the words need. */
export interface HoldWords {
  readonly teamId: string | null
  readonly teamName: string | null
  readonly taskName: (id: string) => string
  readonly waveName: string | null
  /** Epoch day on which the task starts. */
  readonly start: number
  readonly asOf: number
}

const stored = z.array(storedHold)

/** The stored holds of a task in words, in the order of their weight. */
export function explainHolds(json: string, words: HoldWords): TaskHold[] {
  return stored.parse(JSON.parse(json)).map((hold) => explainHold(hold, words))
}

function explainHold(hold: StoredHold, words: HoldWords): TaskHold {
  const plain = (kind: TaskHold['kind'], text: string): TaskHold => ({
    kind,
    text,
    taskIds: [],
    teamId: null,
  })
  switch (hold.kind) {
    case 'status-date':
      return plain('status-date', `Nothing open can start before the status date, ${dayInWords(words.asOf)}.`)
    case 'plan-start':
      return plain('status-date', 'The plan does not start before the day set as its start.')
    case 'wave':
      return plain(
        'wave',
        `Its wave${words.waveName === null ? '' : ` “${words.waveName}”`} does not start earlier.`,
      )
    case 'pin':
      return plain('pin', `Pinned to ${dayInWords(words.start)}.`)
    case 'started':
      return plain(
        'started',
        `Started on ${dayInWords(words.start)}; what is left goes on from the status date.`,
      )
    case 'link':
      return {
        kind: 'link',
        text: `Comes after ${hold.tasks.map((id) => `“${words.taskName(id)}”`).join(', ')}.`,
        taskIds: hold.tasks,
        teamId: null,
      }
    case 'capacity':
      return {
        kind: 'capacity',
        text: `Waits ${spanOf(hold)} for people of ${words.teamName ?? 'its team'}${behind(hold, words)}.`,
        taskIds: hold.tasks,
        teamId: words.teamId,
      }
    case 'freeze':
      return plain('freeze', `A freeze stands in its way: it waits ${spanOf(hold)}.`)
    default:
      return assertNever(hold)
  }
}

function spanOf({ days, from, to }: { days: number; from: number; to: number }): string {
  const count = days === 1 ? '1 working day' : `${days.toLocaleString('en-US')} working days`
  return `${count} (${dayInWords(from)} to ${dayInWords(to)})`
}

function behind({ tasks }: { tasks: readonly string[] }, words: HoldWords): string {
  return tasks.length === 0 ? '' : `, who are on ${tasks.map((id) => `“${words.taskName(id)}”`).join(', ')}`
}
