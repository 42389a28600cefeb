import { useMemo } from 'react'
import type { Alternative } from '#shared/catalog/alternative.ts'
import type { DrawerProps } from '../../../app/drawers.ts'
import { formatCount } from '../../../app/format.ts'
import { DrawerFrame } from '../../../components/DrawerFrame.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Fact, Facts } from '../../../components/Fact.tsx'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TextSkeleton } from '../../../components/Skeletons.tsx'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { Unknown } from '../../../components/Unknown.tsx'
import { DateText } from '../../../components/values.tsx'
import { useQuery } from '../../../stores/useQuery.ts'
import { useWorkloads } from '../../../stores/workloadStore.ts'
import { categoryWords, factName } from '../model/words.ts'
import styles from './Catalog.module.css'
import { factText } from './factText.ts'
import { LifecycleTag } from './LifecycleTag.tsx'

/** One alternative with every fact, its source and its date. */
export function AlternativeDrawer({ id }: DrawerProps) {
  const query = useQuery('catalog.get', {}, { invalidateOn: ['catalog'] })
  return (
    <QueryGate query={query} skeleton={<TextSkeleton />}>
      {({ alternatives }) => {
        const found = alternatives.find((each) => each.id === id)
        return found === undefined ? (
          <DrawerFrame title={id}>
            <EmptyState title="The catalog in force has no such alternative">
              It may have been part of a catalog that was replaced.
            </EmptyState>
          </DrawerFrame>
        ) : (
          <Detail alternative={found} />
        )
      }}
    </QueryGate>
  )
}

function Detail({ alternative }: { readonly alternative: Alternative }) {
  const used = useWorkloads(
    (state) => state.rows.filter((row) => row.alternativeId === alternative.id).length,
  )
  const facts = Object.entries(alternative.facts)
  const sources = useMemo(() => sourcesOf(alternative), [alternative])
  const unknown = facts.filter(([, fact]) => fact.value === null).length
  return (
    <DrawerFrame
      title={alternative.name}
      subtitle={[categoryWords[alternative.category], alternative.provider].filter(Boolean).join(' · ')}
    >
      <div className={styles.drawer}>
        <p>{alternative.summary}</p>
        <Facts>
          <Fact label="Chosen for">
            {used === 0 ? (
              'no workload'
            ) : (
              <SourceLink
                href={`offramp://inventory?alternativeName=${encodeURIComponent(alternative.name)}`}
              >
                {formatCount(used, 'workload')}
              </SourceLink>
            )}
          </Fact>
          <Fact label="Lifecycle">
            <LifecycleTag lifecycle={alternative.lifecycle} />
            {alternative.eolDate === null ? null : (
              <>
                {' '}
                ends <DateText date={alternative.eolDate} />
              </>
            )}
          </Fact>
          {alternative.notes === '' ? null : <Fact label="Notes">{alternative.notes}</Fact>}
        </Facts>
        <h3 className={styles.heading}>
          Facts{' '}
          <span className={styles.muted}>
            ({facts.length - unknown} known, {unknown} unknown)
          </span>
        </h3>
        {facts.length === 0 ? <p className={styles.muted}>This way out has no recorded facts.</p> : null}
        <dl className={styles.facts}>
          {facts.map(([name, fact]) => (
            <div key={name} className={styles.fact}>
              <dt>{factName(name)}</dt>
              <dd>
                {factText(fact.value) ?? <Unknown settle="Find a dated source and import a newer catalog" />}
                {fact.note === undefined ? null : <div className={styles.muted}>{fact.note}</div>}
                <div className={styles.source}>
                  {fact.asOf === null ? 'day not recorded' : <DateText date={fact.asOf} relative={false} />} ·{' '}
                  {fact.confidence} confidence · <span className={styles.url}>{fact.source}</span>
                </div>
              </dd>
            </div>
          ))}
        </dl>
        <h3 className={styles.heading}>Sources</h3>
        <ol className={styles.sources}>
          {sources.map((each) => (
            <li key={each} className={styles.url}>
              {each}
            </li>
          ))}
        </ol>
      </div>
    </DrawerFrame>
  )
}

/** Every source once, those of facts first, to be named by number. */
function sourcesOf({ facts, sources }: Alternative): readonly string[] {
  return [...new Set([...Object.values(facts).map((fact) => fact.source), ...(sources ?? [])])]
}
