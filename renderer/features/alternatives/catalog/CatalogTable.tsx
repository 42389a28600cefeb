import { useMemo } from 'react'
import type { Alternative } from '#shared/catalog/alternative.ts'
import { formatNumber } from '../../../app/format.ts'
import { openDrawer } from '../../../app/router.ts'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { Unknown } from '../../../components/Unknown.tsx'
import { DateText } from '../../../components/values.tsx'
import { useDrawerList } from '../../../stores/listStore.ts'
import { useWorkloads } from '../../../stores/workloadStore.ts'
import { categoryWords } from '../model/words.ts'
import styles from './Catalog.module.css'
import { inGovCloud, originOf, priceOf } from './factText.ts'
import { LifecycleTag } from './LifecycleTag.tsx'

/** The catalog as a table; a row opens the drawer with every fact. */
export function CatalogTable({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  const ids = useMemo(() => alternatives.map((each) => each.id), [alternatives])
  const rows = useWorkloads((state) => state.rows)
  const used = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { alternativeId } of rows)
      if (alternativeId !== null) counts.set(alternativeId, (counts.get(alternativeId) ?? 0) + 1)
    return counts
  }, [rows])
  useDrawerList('alternative', ids)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} aria-label="Catalog" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Alternative</th>
            <th scope="col">Category</th>
            <th scope="col">Maker</th>
            <th scope="col">GovCloud</th>
            <th scope="col">Lifecycle</th>
            <th scope="col" className={styles.number}>
              In / out, $ per M tokens
            </th>
            <th scope="col" className={styles.number}>
              Facts known
            </th>
            <th scope="col" className={styles.number}>
              Chosen for
            </th>
          </tr>
        </thead>
        <tbody>
          {alternatives.map((each) => (
            <tr key={each.id} onDoubleClick={() => openDrawer('alternative', each.id)}>
              <td className={styles.name}>
                <SourceLink quiet href={`offramp://alternative/${encodeURIComponent(each.id)}`}>
                  {each.name}
                </SourceLink>
              </td>
              <td className={styles.nowrap}>{categoryWords[each.category]}</td>
              <td>
                {each.provider}{' '}
                {each.category === 'bedrock-model' ? `(${originOf(each) ?? 'origin unknown'})` : ''}
              </td>
              <td>
                <Gov alternative={each} />
              </td>
              <td>
                <LifecycleTag lifecycle={each.lifecycle} />
                {each.eolDate === null ? null : (
                  <div className={`${styles.source} ${styles.nowrap}`}>
                    ends <DateText date={each.eolDate} />
                  </div>
                )}
              </td>
              <td className={styles.number}>
                <Price alternative={each} />
              </td>
              <td className={styles.number}>{factsText(each)}</td>
              <td className={styles.number}>{formatNumber(used.get(each.id) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function factsText({ facts }: Alternative): string {
  const all = Object.values(facts)
  return `${all.filter((fact) => fact.value !== null).length} of ${all.length}`
}

function Gov({ alternative }: { readonly alternative: Alternative }) {
  const known = inGovCloud(alternative)
  if (known === null) return <Unknown />
  return <>{known ? 'yes' : 'no'}</>
}

function Price({ alternative }: { readonly alternative: Alternative }) {
  const [priceIn, priceOut] = [priceOf(alternative, 'priceIn'), priceOf(alternative, 'priceOut')]
  if (priceIn === null && priceOut === null) return <Unknown />
  return (
    <>
      {priceIn === null ? <Unknown /> : String(priceIn)} /{' '}
      {priceOut === null ? <Unknown /> : String(priceOut)}
    </>
  )
}
