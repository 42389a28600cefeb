import { IconAlertTriangle, IconSquare, IconSquareCheckFilled } from '@tabler/icons-react'
import type { Assessment, ResolvedRequirement } from '#shared/assess/result.ts'
import { formatMoney, formatMoneyChange, formatNumber } from '../../../app/format.ts'
import { FitTag } from '../../../components/FitTag.tsx'
import { Unknown } from '../../../components/Unknown.tsx'
import { cellState } from '../model/matrix.ts'
import { categoryWords, kindWords } from '../model/words.ts'
import { CellMark } from './CellMark.tsx'
import styles from './Matrix.module.css'
import { fixedColumns } from './reasonFor.ts'

interface MatrixRowProps {
  readonly line: Assessment
  readonly index: number
  readonly columns: readonly ResolvedRequirement[]
  readonly compared: boolean
  readonly mark: string
  /** The column that holds the focus; -1 when it is in another row. */
  readonly activeColumn: number
}

/** One alternative of the matrix. */
export function MatrixRow({ line, index, columns, compared, mark, activeColumn }: MatrixRowProps) {
  const cell = (column: number) => ({
    role: 'gridcell',
    'data-cell': `${index}:${column}`,
    tabIndex: activeColumn === column ? 0 : -1,
  })
  return (
    <tr aria-selected={compared}>
      <td {...cell(0)}>
        <div className={styles.name}>
          <span className={styles.check} data-check title="Compare">
            {compared ? <IconSquareCheckFilled size={16} /> : <IconSquare size={16} stroke={1.4} />}
          </span>
          <div>
            <span className={styles.strong}>{line.name}</span>
            <div className={styles.meta}>
              {[mark, categoryWords[line.category], line.provider].filter(Boolean).join(' · ')}
              {line.warnings.length === 0 ? null : (
                <span className={styles.warn} title={line.warnings.join(' ')}>
                  {' '}
                  <IconAlertTriangle size={12} aria-hidden />{' '}
                  {line.warnings.length === 1 ? 'warning' : `${line.warnings.length} warnings`}
                </span>
              )}
            </div>
          </div>
        </div>
      </td>
      <td {...cell(1)} className={styles.verdict}>
        <FitTag line={line} />
        {line.unknownKinds.length === 0 ? null : (
          <div className={styles.meta}>
            ? {line.unknownKinds.map((kind) => kindWords[kind].toLowerCase()).join(', ')}
          </div>
        )}
      </td>
      <td {...cell(2)} className={styles.number}>
        {formatNumber(line.score)}
      </td>
      <td {...cell(3)} className={styles.number}>
        {line.monthlyCostUsd === null ? <Unknown /> : formatMoney(line.monthlyCostUsd)}
        {line.costChangeUsd === null ? null : (
          <div className={styles.meta}>{formatMoneyChange(line.costChangeUsd)}</div>
        )}
      </td>
      <td {...cell(4)} className={styles.number}>
        {formatNumber(line.effortDays)} days
      </td>
      {columns.map((requirement, at) => (
        <td key={requirement.kind} {...cell(fixedColumns.length + at)}>
          <CellMark state={cellState(line.requirements.find((each) => each.kind === requirement.kind))} />
        </td>
      ))}
    </tr>
  )
}
