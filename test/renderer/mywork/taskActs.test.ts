import { describe, expect, it } from 'vitest'
import {
  blockTask,
  finishTask,
  reopenTask,
  setPercent,
  startTask,
  unblockTask,
} from '../../../renderer/features/mywork/model/taskActs.ts'

const asOf = '2026-11-23'
const fresh = {
  name: 'Cut over',
  actualStart: null,
  actualFinish: null,
  percent: 0,
  blockedReason: '',
  blockedSince: null,
}
const done = { ...fresh, actualStart: '2026-11-01', actualFinish: '2026-11-20', percent: 100 }

describe('updating a task', () => {
  it('starts today, once', () => {
    expect(startTask(fresh, asOf)?.fields).toEqual({ actualStart: asOf })
    expect(startTask({ ...fresh, actualStart: '2026-11-20' }, asOf)).toBeNull()
  })

  it('finishes with a start, all of it, and unblocked', () => {
    const blocked = { ...fresh, blockedReason: 'No access', blockedSince: '2026-11-10' }
    expect(finishTask(blocked, asOf)?.fields).toEqual({
      actualStart: asOf,
      actualFinish: asOf,
      percent: 100,
      remainingDays: null,
      blockedReason: '',
      blockedSince: null,
    })
    expect(finishTask({ ...fresh, actualStart: '2026-11-02' }, asOf)?.fields.actualStart).toBe('2026-11-02')
    expect(finishTask(done, asOf)).toBeNull()
  })

  it('reopens below 100 percent', () => {
    expect(reopenTask(done)?.fields).toEqual({ actualFinish: null, percent: 90 })
    expect(reopenTask(fresh)).toBeNull()
  })

  it('blocks only with a reason, and keeps since when', () => {
    expect(blockTask(fresh, '  ', asOf)).toBeNull()
    expect(blockTask(fresh, ' No access ', asOf)?.fields).toEqual({
      blockedReason: 'No access',
      blockedSince: asOf,
    })
    const before = { ...fresh, blockedReason: 'Old', blockedSince: '2026-11-01' }
    expect(blockTask(before, 'New', asOf)?.fields.blockedSince).toBe('2026-11-01')
    expect(unblockTask(before)?.fields).toEqual({ blockedReason: '', blockedSince: null })
    expect(unblockTask(fresh)).toBeNull()
  })

  it('sets a whole percent within 0 and 100, and begins with it', () => {
    expect(setPercent(fresh, 40.4, asOf)?.fields).toEqual({
      percent: 40,
      remainingDays: null,
      actualStart: asOf,
    })
    expect(setPercent(fresh, 300, asOf)?.fields.percent).toBe(100)
    expect(setPercent(fresh, Number.NaN, asOf)).toBeNull()
    expect(setPercent(fresh, 0, asOf)).toBeNull()
    expect(setPercent(done, 50, asOf)).toBeNull()
  })
})
