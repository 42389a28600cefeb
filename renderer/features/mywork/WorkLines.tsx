import { ActionIcon, Tooltip } from '@mantine/core'
import {
  IconCheck,
  IconChevronDown,
  IconChevronRight,
  IconHandStop,
  IconPercentage,
  IconPlayerPlay,
  IconRotate,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { MyTask } from '#shared/contract/channels/report.ts'
import { formatNumber } from '../../app/format.ts'
import { openDrawer } from '../../app/router.ts'
import { AskLine } from './AskLine.tsx'
import { doTask } from './doTask.ts'
import styles from './MyWork.module.css'
import { finishTask, reopenTask, startTask, unblockTask } from './model/taskActs.ts'
import { taskFacts } from './model/taskFacts.ts'
import { bucketWords, type WorkRow } from './model/workRows.ts'

/** What is being asked for in the selected line. */
export type Asking = 'reason' | 'percent'

interface HeadLineProps {
  readonly row: Extract<WorkRow, { kind: 'head' }>
  readonly toggle: () => void
}

export function HeadLine({ row, toggle }: HeadLineProps) {
  const { title, note } = bucketWords[row.bucket]
  const Icon = row.open ? IconChevronDown : IconChevronRight
  return (
    <h2 className={styles.head}>
      <button type="button" aria-expanded={row.open} onClick={toggle}>
        <Icon size={14} aria-hidden />
        {title} <span className={styles.count}>{formatNumber(row.count)}</span>
        <span className={styles.headNote}>{note}</span>
      </button>
    </h2>
  )
}

interface TaskLineProps {
  readonly task: MyTask
  readonly asOf: string
  readonly selected: boolean
  readonly readOnly: boolean
  readonly asking: Asking | null
  readonly ask: (asking: Asking | null) => void
  readonly select: () => void
}

/** One task: what, when, what stops it, and the buttons that update it. */
export function TaskLine({ task, asOf, selected, readOnly, asking, ask, select }: TaskLineProps) {
  const facts = taskFacts(task, asOf)
  const askHere = (what: Asking) => {
    select()
    ask(what)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: J and K select; the name is the button
    // biome-ignore lint/a11y/noStaticElementInteractions: the click only selects, as J and K do
    <div className={styles.task} data-selected={selected || undefined} onClick={select}>
      <div className={styles.what}>
        <button type="button" className={styles.name} onClick={() => openDrawer('task', task.id)}>
          {task.name}
        </button>
        <span className={styles.sub}>
          {task.workloadName}
          {facts.who === '' ? '' : ` · ${facts.who}`}
        </span>
      </div>
      <div className={styles.when}>
        <span data-late={facts.isLate || undefined}>{facts.when}</span>
        <span className={styles.sub} data-late={facts.isDueLate || undefined}>
          {facts.due}
        </span>
      </div>
      <div className={styles.stop}>
        {asking === null ? (
          <span className={styles.stopText} title={facts.stop}>
            {facts.stop}
          </span>
        ) : (
          <AskLine task={task} asking={asking} asOf={asOf} close={() => ask(null)} />
        )}
      </div>
      <span className={styles.percent}>{formatNumber(task.percent)}%</span>
      <Buttons task={task} asOf={asOf} disabled={readOnly} ask={askHere} />
    </div>
  )
}

interface ButtonsProps {
  readonly task: MyTask
  readonly asOf: string
  readonly disabled: boolean
  readonly ask: (asking: Asking) => void
}

function Buttons({ task, asOf, disabled, ask }: ButtonsProps) {
  const blocked = task.blockedReason !== '' || task.blockedSince !== null
  if (task.actualFinish !== null)
    return (
      <div className={styles.buttons} data-noprint>
        <Do
          icon={IconRotate}
          label="Reopen (Shift+D)"
          task={task}
          disabled={disabled}
          act={() => void doTask(task.id, reopenTask(task))}
        />
      </div>
    )
  return (
    <div className={styles.buttons} data-noprint>
      {task.actualStart === null ? (
        <Do
          icon={IconPlayerPlay}
          label="Start (S)"
          task={task}
          disabled={disabled}
          act={() => void doTask(task.id, startTask(task, asOf))}
        />
      ) : (
        <Do
          icon={IconPercentage}
          label="Set percent (P)"
          task={task}
          disabled={disabled}
          act={() => ask('percent')}
        />
      )}
      {blocked ? (
        <Do
          icon={IconHandStop}
          label="Unblock (U)"
          task={task}
          disabled={disabled}
          act={() => void doTask(task.id, unblockTask(task))}
        />
      ) : (
        <Do icon={IconHandStop} label="Block (B)" task={task} disabled={disabled} act={() => ask('reason')} />
      )}
      <Do
        icon={IconCheck}
        label="Done (D)"
        task={task}
        disabled={disabled}
        act={() => void doTask(task.id, finishTask(task, asOf))}
      />
    </div>
  )
}

interface DoProps {
  readonly icon: ComponentType<{ readonly size?: number | string }>
  readonly label: string
  readonly task: MyTask
  readonly disabled: boolean
  readonly act: () => void
}

function Do({ icon: Icon, label, task, disabled, act }: DoProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={`${label}: ${task.name}`} disabled={disabled} onClick={act}>
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  )
}
