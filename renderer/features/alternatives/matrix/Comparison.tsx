import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Assessment } from '#shared/assess/result.ts'
import { formatMoneyChange, formatNumber } from '../../../app/format.ts'
import { FitTag } from '../../../components/FitTag.tsx'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { Unknown } from '../../../components/Unknown.tsx'
import { DateText, Money } from '../../../components/values.tsx'
import { cellState, columnsOf } from '../model/matrix.ts'
import { kindWords } from '../model/words.ts'
import detail from '../workloads/Detail.module.css'
import type { Assessed } from '../workloads/WorkloadDetail.tsx'
import { CellMark } from './CellMark.tsx'
import styles from './Matrix.module.css'

interface ComparisonProps {
  readonly assessed: Assessed
  readonly compared: readonly string[]
  readonly readOnly: boolean
  readonly choose: (id: string) => void
}

/** One to three alternatives side by side, every reason in full. */
export function Comparison({ assessed, compared, readOnly, choose }: ComparisonProps) {
  const lines = compared.flatMap((id) => assessed.ranked.find((each) => each.alternativeId === id) ?? [])
  if (lines.length === 0) return null
  const row = (head: string, cell: (line: Assessment) => ReactNode) => (
    <tr key={head}>
      <th scope="row">{head}</th>
      {lines.map((line) => (
        <td key={line.alternativeId}>{cell(line)}</td>
      ))}
    </tr>
  )
  return (
    <section className={detail.section}>
      <div className={detail.sectionHead}>
        <h3>{lines.length === 1 ? 'Reasons' : 'Side by side'}</h3>
      </div>
      <table className={styles.compare}>
        <thead>
          <tr>
            <td style={{ width: 120 }} />
            {lines.map((line) => (
              <th key={line.alternativeId} scope="col">
                <SourceLink quiet href={`offramp://alternative/${encodeURIComponent(line.alternativeId)}`}>
                  {line.name}
                </SourceLink>
                {readOnly ? null : (
                  <div style={{ marginTop: 4 }}>
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={`Choose ${line.name}`}
                      onClick={() => choose(line.alternativeId)}
                    >
                      {line.alternativeId === assessed.chosen ? 'Chosen; change…' : 'Choose…'}
                    </Button>
                  </div>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row('Verdict', (line) => (
            <Verdict line={line} />
          ))}
          {row('Cost a month', (line) => (
            <>
              <Money usd={assessed.currentMonthlyCostUsd} /> → <Money usd={line.monthlyCostUsd} />{' '}
              {line.costChangeUsd === null ? null : (
                <strong>({formatMoneyChange(line.costChangeUsd)})</strong>
              )}
              <div className={styles.source}>{line.costBasis}</div>
            </>
          ))}
          {row('Effort', (line) => (
            <>
              {formatNumber(line.effortDays)} person-days, a judgement
              <List items={line.effortReasons} />
            </>
          ))}
          {row('Warnings', (line) => (line.warnings.length === 0 ? 'none' : <List items={line.warnings} />))}
          {columnsOf(assessed.requirements).map(({ kind }) =>
            row(kindWords[kind], (line) => <RequirementCell line={line} kind={kind} />),
          )}
          {row('Score', (line) => (
            <>
              {formatNumber(line.score)} of 100
              <List
                items={line.scoreParts.map(
                  (part) => `${part.name}: ${formatNumber(part.points)} of ${part.of}. ${part.reason}`,
                )}
              />
            </>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Verdict({ line }: { readonly line: Assessment }) {
  return (
    <>
      <FitTag line={line} plain={false} />
      <div className={styles.source}>
        {line.met} met, {line.unmet} unmet, {line.unknown} unknown
      </div>
      {line.unknownKinds.length === 0 ? null : (
        <div className={styles.source}>
          To find out: {line.unknownKinds.map((kind) => kindWords[kind].toLowerCase()).join(', ')}
        </div>
      )}
    </>
  )
}

function RequirementCell({
  line,
  kind,
}: {
  readonly line: Assessment
  readonly kind: Assessment['requirements'][number]['kind']
}) {
  const found = line.requirements.find((each) => each.kind === kind)
  if (found === undefined) return <CellMark state="none" />
  return (
    <>
      <CellMark state={cellState(found)} /> {found.reason}
      {found.bridge === null ? null : <div>Closes it: {found.bridge}</div>}
      <div className={styles.source}>
        {found.source === null ? <Unknown word="no source" /> : found.source}
        {found.asOf === null ? null : (
          <>
            , <DateText date={found.asOf} relative={false} />
          </>
        )}
      </div>
    </>
  )
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}
