import { describe, expect, it } from 'vitest'
import { indexGantt, neighbours } from '../../../renderer/features/plan/model/ganttIndex.ts'
import {
  type GanttRow,
  ganttRows,
  type RowOptions,
  rowNumbers,
} from '../../../renderer/features/plan/model/ganttRows.ts'
import { small } from './ganttFixture.ts'

const index = indexGantt(small)
const usual: RowOptions = {
  grouping: 'wave',
  filter: { show: 'all', text: '' },
  toggled: new Set(),
  allOpen: false,
}
const keys = (rows: readonly GanttRow[]) => rows.map((row) => row.key)
const rowsOf = (change: Partial<RowOptions>) => ganttRows(small, index, { ...usual, ...change })

describe('indexGantt', () => {
  it('knows tasks of a workload and neighbours both ways', () => {
    expect([...neighbours(index.tasksOf, 0)]).toEqual([0, 1])
    expect([...neighbours(index.after, 0)]).toEqual([1, 3])
    expect([...neighbours(index.before, 3)]).toEqual([2, 0])
  })

  it('orders tasks by start', () => {
    expect(index.byStart).toEqual([0, 4, 1, 2, 3])
  })
})

describe('ganttRows', () => {
  it('groups by wave with the rest last, workloads folded', () => {
    expect(keys(rowsOf({}))).toEqual(['g:wave:Wave 1', 'w:w-late', 'w:w-ok', 'g:wave:No wave', 'w:w-own'])
  })

  it('counts members and late ones in a group and spans their dates', () => {
    const [group] = rowsOf({})
    expect(group).toMatchObject({ kind: 'group', count: 2, late: 1, start: small.today })
  })

  it('unfolds one workload, all of them, and folds a group', () => {
    expect(keys(rowsOf({ toggled: new Set(['w:w-ok']) }))).toContain('t:k-4')
    expect(rowsOf({ allOpen: true })).toHaveLength(10)
    expect(keys(rowsOf({ toggled: new Set(['g:wave:Wave 1']) }))).not.toContain('w:w-late')
  })

  it('lists tasks by team, those without one last', () => {
    expect(keys(rowsOf({ grouping: 'team' }))).toEqual([
      'g:team:Alpha',
      't:k-1',
      't:k-5',
      'g:team:Bravo',
      't:k-2',
      't:k-3',
      'g:team:No team',
      't:k-4',
    ])
  })

  it('filters by state and by text of workload, task or team', () => {
    const shown = (show: RowOptions['filter']['show'], text = '') =>
      keys(rowsOf({ grouping: 'workload', filter: { show, text } }))
    expect(shown('late')).toEqual(['w:w-late'])
    expect(shown('critical')).toEqual(['w:w-late'])
    expect(shown('blocked')).toEqual(['w:w-ok'])
    expect(shown('in-progress')).toEqual(['w:w-late'])
    expect(shown('all', 'crew')).toEqual(['w:w-own'])
    expect(shown('all', 'bravo')).toEqual(['w:w-late', 'w:w-ok'])
    expect(shown('all', 'task k-5')).toEqual(['w:w-own'])
  })

  it('finds the row of a task, or of its folded workload', () => {
    const rows = rowsOf({ toggled: new Set(['w:w-late']) })
    expect([...rowNumbers(small, rows)]).toEqual([2, 3, 4, 4, 6])
  })
})
