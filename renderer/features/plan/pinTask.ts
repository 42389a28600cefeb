import { set } from '#shared/model/change.ts'
import { applyChanges } from '../../app/changes.ts'
import { formatDate } from '../../app/format.ts'

/** Pins a task's start to a day (`YYYY-MM-DD`), or takes the pin out with null; one undo. The plan follows by itself. */
export async function pinTask(id: string, name: string, pinnedStart: string | null): Promise<void> {
  const label =
    pinnedStart === null
      ? `Took the pin out of “${name}”`
      : `Pinned the start of “${name}” to ${formatDate(pinnedStart)}`
  await applyChanges({ label, mutations: [set('task', id, { pinnedStart })], toast: label })
}
