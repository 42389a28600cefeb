import { create, remove, set } from '#shared/model/change.ts'
import type { Authority } from '#shared/model/entities/scope.ts'
import { call } from '../../../app/bridge.ts'
import { applyChanges, newIds } from '../../../app/changes.ts'
import { formatDate } from '../../../app/format.ts'
import { notifyDone, notifyProblem } from '../../../app/notify.tsx'

/** Makes a date the program's deadline; one undo. */
export async function followAsDeadline(authorityId: string, date: string): Promise<void> {
  const done = `The deadline is now ${formatDate(date)}`
  const mutations = [set('program', 'program', { deadline: date, deadlineAuthorityId: authorityId })]
  await applyChanges({ label: `Set the deadline to ${formatDate(date)}`, mutations, toast: done })
}

/** Writes an authority: new, or changed. */
export async function saveAuthority(id: string | null, fields: Omit<Authority, 'id'>): Promise<boolean> {
  if (id !== null) {
    const done = `Changed “${fields.title}”`
    return (
      (await applyChanges({ label: done, mutations: [set('authority', id, fields)], toast: done })) !== null
    )
  }
  const [fresh] = await newIds('auth', 1)
  if (fresh === undefined) return false
  const done = `Added “${fields.title}”`
  return (
    (await applyChanges({ label: done, mutations: [create('authority', fresh, fields)], toast: done })) !==
    null
  )
}

export async function removeAuthority({ id, title }: Authority): Promise<boolean> {
  const done = `Removed “${title}”`
  return (await applyChanges({ label: done, mutations: [remove('authority', id)], toast: done })) !== null
}

export async function copySource(url: string): Promise<void> {
  try {
    await call('clipboard.write', { text: url })
    notifyDone('Copied the source’s address')
  } catch (error) {
    notifyProblem(error)
  }
}
