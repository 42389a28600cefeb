import { memo } from 'react'
import { FacetGroup } from './FacetGroup.tsx'
import styles from './Facets.module.css'
import { useInventoryStore } from './inventoryStore.ts'
import { facetColumns } from './model/columns.ts'
import type { FacetCounts } from './model/filterRows.ts'

/** Values to filter by, with how many workloads each would show. */
export const FacetPanel = memo(function FacetPanel({ facets }: { readonly facets: FacetCounts }) {
  const chosen = useInventoryStore((state) => state.view.facets)
  return (
    <section className={styles.panel} aria-label="Filters">
      {facetColumns.map((column) => (
        <FacetGroup
          key={column.id}
          column={column}
          counts={facets.get(column.id) ?? noCounts}
          chosen={chosen[column.id] ?? noneChosen}
        />
      ))}
    </section>
  )
})

const noCounts: ReadonlyMap<string, number> = new Map()
const noneChosen: readonly string[] = []
