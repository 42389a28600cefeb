import { set } from '#shared/model/change.ts'
import { applyChanges } from '../../app/changes.ts'
import type { TaskAct } from './model/taskActs.ts'

/** Does one update of a task: one undo, said in a toast. Nothing to do does nothing. */
export async function doTask(id: string, act: TaskAct | null): Promise<void> {
  if (act === null) return
  await applyChanges({ label: act.label, mutations: [set('task', id, act.fields)], toast: act.label })
}
