// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's grid pattern on a real table
import { SegmentedControl } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react'
import type { Assessment } from '#shared/assess/result.ts'
import { formatNumber } from '../../../app/format.ts'
import { columnsOf, type RowView, rowsOf } from '../model/matrix.ts'
import { kindWords } from '../model/words.ts'
import detail from '../workloads/Detail.module.css'
import type { Assessed } from '../workloads/WorkloadDetail.tsx'
import styles from './Matrix.module.css'
import { MatrixRow } from './MatrixRow.tsx'
import { fixedColumns, reasonFor } from './reasonFor.ts'

interface MatrixProps {
  readonly assessed: Assessed
  readonly compared: readonly string[]
  readonly pick: (id: string, add: boolean) => void
}

interface Place {
  readonly row: number
  readonly column: number
}

/** Alternatives as rows, requirements as columns; arrows move, Enter shows, Space compares, reasons follow the cell. */
export function Matrix({ assessed, compared, pick }: MatrixProps) {
  const [view, setView] = useState<RowView>('proposed')
  const [active, setActive] = useState<Place>({ row: 0, column: 0 })
  const [pointed, setPointed] = useState<Place | null>(null)
  const columns = useMemo(() => columnsOf(assessed.requirements), [assessed])
  const rows = useMemo(() => {
    const keep = new Set([assessed.chosen, assessed.runnerUp, ...compared].filter((id) => id !== null))
    return rowsOf(assessed.ranked, view, keep)
  }, [assessed, view, compared])
  const width = fixedColumns.length + columns.length
  const shown = pointed ?? active
  const at: Place = { row: Math.min(active.row, rows.length - 1), column: Math.min(active.column, width - 1) }

  function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>): void {
    const next = moved(event.key, at, rows.length, width)
    const line: Assessment | undefined = rows[at.row]
    if (next !== null) focusCell(event.currentTarget, next)
    else if (event.key === 'Enter' && line !== undefined) pick(line.alternativeId, false)
    else if (event.key === ' ' && line !== undefined) pick(line.alternativeId, true)
    else return
    event.preventDefault()
  }
  function onClick(event: MouseEvent): void {
    const place = placeOf(event.target)
    const line = place === null ? undefined : rows[place.row]
    if (line === undefined) return
    const onCheck = event.target instanceof Element && event.target.closest('[data-check]') !== null
    pick(line.alternativeId, onCheck || event.ctrlKey || event.metaKey || event.shiftKey)
  }

  return (
    <section className={detail.section}>
      <div className={detail.sectionHead}>
        <h3>Alternatives, best first</h3>
        <span className={detail.muted}>pick a row for its reasons; tick two or three to compare</span>
        <span className={detail.spring} />
        <SegmentedControl
          aria-label="Which alternatives"
          value={view}
          onChange={setView}
          data={viewChoices(assessed.ranked)}
        />
      </div>
      <div className={styles.scroll}>
        <table
          className={styles.table}
          role="grid"
          aria-label="Alternatives against requirements"
          aria-multiselectable
        >
          <thead>
            <tr>
              {fixedColumns.map((each) => (
                <th key={each.id} scope="col" className={each.number ? styles.number : undefined}>
                  {each.label}
                </th>
              ))}
              {columns.map((each) => (
                <th key={each.kind} scope="col" title={each.label}>
                  {kindWords[each.kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody
            onKeyDown={onKeyDown}
            onClick={onClick}
            onFocus={(event: FocusEvent) => setActive(placeOf(event.target) ?? active)}
            onMouseOver={(event) => setPointed(placeOf(event.target))}
            onMouseLeave={() => setPointed(null)}
          >
            {rows.map((line, index) => (
              <MatrixRow
                key={line.alternativeId}
                line={line}
                index={index}
                columns={columns}
                compared={compared.includes(line.alternativeId)}
                mark={
                  line.alternativeId === assessed.chosen
                    ? 'Chosen'
                    : line.alternativeId === assessed.runnerUp
                      ? 'Runner-up'
                      : ''
                }
                activeColumn={at.row === index ? at.column : -1}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.reason} aria-live="polite">
        {reasonFor(rows[shown.row], shown.column, columns, assessed.currentMonthlyCostUsd)}
      </p>
    </section>
  )
}

function viewChoices(ranked: readonly Assessment[]): { value: RowView; label: string }[] {
  const open = ranked.filter((each) => each.verdict !== 'blocked').length
  return [
    { value: 'proposed', label: 'Best' },
    { value: 'open', label: `Not blocked (${formatNumber(open)})` },
    { value: 'all', label: `All (${formatNumber(ranked.length)})` },
  ]
}

function moved(key: string, { row, column }: Place, rows: number, columns: number): Place | null {
  const to: Readonly<Record<string, Place>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  }
  const next = to[key]
  if (next === undefined) return null
  return {
    row: Math.min(Math.max(next.row, 0), rows - 1),
    column: Math.min(Math.max(next.column, 0), columns - 1),
  }
}

function focusCell(body: HTMLElement, { row, column }: Place): void {
  body.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus()
}

function placeOf(target: EventTarget): Place | null {
  const cell =
    target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined
  const [row, column] = (cell ?? '').split(':').map(Number)
  return cell === undefined || row === undefined || column === undefined ? null : { row, column }
}
