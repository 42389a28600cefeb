import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { MyTask } from '#shared/contract/channels/report.ts'
import { formatCount, formatNumber } from '../../app/format.ts'
import { openDrawer, useRouter } from '../../app/router.ts'
import { useDrawerList } from '../../stores/listStore.ts'
import { useStatus } from '../../stores/statusStore.ts'
import { useAsOf, useReadOnly } from '../../stores/workspaceStore.ts'
import { BucketStrip } from './BucketStrip.tsx'
import styles from './MyWork.module.css'
import { bucketCounts, findTasks, stepTask, workRows } from './model/workRows.ts'
import { useWorkActions } from './useWorkActions.ts'
import { type Asking, HeadLine, TaskLine } from './WorkLines.tsx'

const TASK_HEIGHT = 50
const HEAD_HEIGHT = 34

interface WorkListProps {
  readonly tasks: readonly MyTask[]
  readonly text: string
  /** Draw every row, for paper. */
  readonly printing: boolean
}

/** The tasks by urgency; J and K walk, one letter updates. */
export function WorkList({ tasks, text, printing }: WorkListProps) {
  const asOf = useAsOf()
  const readOnly = useReadOnly()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set(['done']))
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const deferred = useDeferredValue(text)
  const found = useMemo(() => findTasks(tasks, deferred), [tasks, deferred])
  const counts = useMemo(() => bucketCounts(found), [found])
  const rows = useMemo(() => workRows(found, folded), [found, folded])
  const scroller = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (rows[at]?.kind === 'head' ? HEAD_HEIGHT : TASK_HEIGHT),
    overscan: 8,
  })
  const at = useMemo(
    () => rows.findIndex((row) => row.kind === 'task' && row.task.id === selectedId),
    [rows, selectedId],
  )
  // Where the selection was last, so that J and K go on from there when its task has left the list.
  const last = useRef(0)
  useEffect(() => {
    if (at >= 0) last.current = at
  }, [at])
  const select = useCallback((id: string) => {
    setSelectedId(id)
    if (useRouter.getState().location.drawer !== null) openDrawer('task', id)
  }, [])
  const step = useCallback(
    (by: 1 | -1) => {
      const next = stepTask(rows, at, by, last.current)
      const row = rows[next]
      if (row?.kind !== 'task') return
      select(row.task.id)
      list.scrollToIndex(next)
    },
    [rows, at, select, list],
  )
  const row = rows[at]
  const selected = row?.kind === 'task' ? row.task : undefined
  useFollowDrawer(setSelectedId)
  useDrawerList(
    'task',
    useMemo(() => rows.flatMap((each) => (each.kind === 'task' ? [each.task.id] : [])), [rows]),
  )
  useWorkActions({ selected, asOf, readOnly, step, ask: setAsking })
  useStatus(`${formatCount(found.length, 'task')}, ${formatNumber(found.length - counts.done)} open`)
  const toggle = (bucket: string) =>
    setFolded(
      (now) => new Set(now.has(bucket) ? [...now].filter((each) => each !== bucket) : [...now, bucket]),
    )
  const line = (index: number) => {
    const each = rows[index]
    if (each === undefined) return null
    if (each.kind === 'head') return <HeadLine row={each} toggle={() => toggle(each.bucket)} />
    const isSelected = each.task.id === selectedId
    return (
      <TaskLine
        task={each.task}
        asOf={asOf}
        selected={isSelected}
        readOnly={readOnly}
        asking={isSelected && asking !== null ? asking : null}
        ask={setAsking}
        select={() => select(each.task.id)}
      />
    )
  }
  return (
    <div className={styles.work}>
      <BucketStrip counts={counts} />
      {rows.length === 0 ? <p className={styles.none}>No task matches the search.</p> : null}
      <section
        ref={scroller}
        className={styles.scroller}
        data-printing={printing || undefined}
        aria-label="Tasks"
      >
        {printing ? (
          rows.map((each, index) => (
            <div key={each.kind === 'head' ? each.bucket : each.task.id}>{line(index)}</div>
          ))
        ) : (
          <div style={{ position: 'relative', height: list.getTotalSize() }}>
            {list.getVirtualItems().map((item) => (
              <div
                key={item.key}
                ref={list.measureElement}
                data-index={item.index}
                className={styles.place}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {line(item.index)}
              </div>
            ))}
          </div>
        )}
      </section>
    </div>
  )
}

/** J and K in an open drawer move the selection too. */
function useFollowDrawer(select: (id: string) => void): void {
  const drawer = useRouter((state) => state.location.drawer)
  const id = drawer?.kind === 'task' ? drawer.id : null
  useEffect(() => {
    if (id !== null) select(id)
  }, [id, select])
}
