import type { Handlers } from '../context.ts'
import { readPeople, readWork } from '../read/myWork.ts'

/** My work: who has work, and what it is. */
export const workHandlers: Handlers<'work.people' | 'work.list'> = {
  'work.people': ({ db, asOf }) => readPeople(db, asOf()),
  'work.list': async (context, { kind, id }) => {
    await context.ensureDerived('plan')
    return readWork(context.db, context.asOf(), kind, id)
  },
}
