import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { formatNumber } from '../../app/format.ts'
import styles from './Facets.module.css'
import { facetItems } from './facetItems.ts'
import { setFacet, toggleFacet } from './inventoryStore.ts'
import type { InventoryColumn } from './model/column.ts'
import { useOpenFacets } from './useOpenFacets.ts'

interface FacetGroupProps {
  readonly column: InventoryColumn
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: readonly string[]
}

const FEW = 6

/** One facet: its most frequent values first (vocabularies in their own order), the rest behind "more". */
export function FacetGroup({ column, counts, chosen }: FacetGroupProps) {
  const [open, setOpen] = useOpenFacets()
  const [all, setAll] = useState(false)
  const id = useId()
  const isOpen = open.includes(column.id)
  const items = isOpen ? facetItems(column, counts, chosen) : []
  const few = Math.max(FEW, chosen.length)
  // A button that hides a single line would take as much room as the line.
  const shown = all || items.length <= few + 1 ? items : items.slice(0, few)
  const toggle = () => setOpen(isOpen ? open.filter((each) => each !== column.id) : [...open, column.id])
  const Icon = isOpen ? IconChevronDown : IconChevronRight
  return (
    <div className={styles.group}>
      <div className={styles.top}>
        <button
          type="button"
          className={styles.heading}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
        >
          <Icon size={12} aria-hidden />
          {column.label}
          {chosen.length > 0 && !isOpen ? ` (${chosen.length})` : ''}
        </button>
        {chosen.length > 0 ? (
          <button type="button" className={styles.small} onClick={() => setFacet(column.id, [])}>
            clear
          </button>
        ) : null}
      </div>
      <fieldset id={id} className={styles.items} aria-label={column.label} hidden={!isOpen}>
        {items.length === 0 ? <p className={styles.none}>nothing to filter by</p> : null}
        {shown.map((item) => (
          <label key={item.value} className={styles.item} data-none={item.count === 0 || undefined}>
            <input
              type="checkbox"
              checked={item.chosen}
              onChange={() => toggleFacet(column.id, item.value)}
            />
            <span className={styles.label} title={item.label}>
              {item.label}
            </span>
            <span className={styles.count}>{formatNumber(item.count)}</span>
          </label>
        ))}
        {items.length > few + 1 ? (
          <button type="button" className={styles.small} onClick={() => setAll(!all)}>
            {all ? 'fewer' : `${items.length - shown.length} more`}
          </button>
        ) : null}
      </fieldset>
    </div>
  )
}
