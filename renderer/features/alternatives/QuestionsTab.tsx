import { IconCircleCheck } from '@tabler/icons-react'
import type { OpenQuestion } from '#shared/contract/channels/assess.ts'
import { formatCount, formatNumber } from '../../app/format.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TableSkeleton } from '../../components/Skeletons.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { useStatus } from '../../stores/statusStore.ts'
import type { Query } from '../../stores/useQuery.ts'
import styles from './Alternatives.module.css'
import { kindWords } from './model/words.ts'

/** What is not known and holds up a verdict, for most workloads first. */
export function QuestionsTab({ questions }: { readonly questions: Query<readonly OpenQuestion[]> }) {
  return (
    <QueryGate query={questions} skeleton={<TableSkeleton rows={10} columns={4} />}>
      {(data) =>
        data.length === 0 ? (
          <EmptyState icon={<IconCircleCheck size={28} stroke={1.5} />} title="Nothing is left to find out">
            No unknown holds up a verdict of a workload that must move.
          </EmptyState>
        ) : (
          <Questions questions={data} />
        )
      }
    </QueryGate>
  )
}

function Questions({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  useStatus(formatCount(questions.length, 'open question'))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} aria-label="What to find out" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              Workloads
            </th>
            <th scope="col">Question</th>
            <th scope="col">About</th>
            <th scope="col">Who or what settles it</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((each) => (
            <tr key={`${each.alternativeId ?? ''} ${each.kind} ${each.question}`}>
              <td className={styles.number}>{formatNumber(each.workloads)}</td>
              <td>
                {each.question}
                <div className={styles.small}>{kindWords[each.kind]}</div>
              </td>
              <td>
                <About question={each} />
              </td>
              <td>{each.settles}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Columns of the inventory where a workload's own unknown is recorded. */
const inventoryColumns: Readonly<Record<string, string>> = {
  partition: 'environment',
  authorization: 'impactLevel',
}

function About({ question }: { readonly question: OpenQuestion }) {
  const { alternativeId, alternativeName, kind } = question
  if (alternativeId !== null)
    return (
      <SourceLink href={`offramp://alternative/${encodeURIComponent(alternativeId)}`}>
        {alternativeName ?? alternativeId}
      </SourceLink>
    )
  const column = inventoryColumns[kind]
  if (column === undefined) return <>The workloads themselves</>
  return (
    <SourceLink href={`offramp://inventory?scope=in,mixed&${column}=${encodeURIComponent('(none)')}`}>
      The workloads: open them in Inventory
    </SourceLink>
  )
}
