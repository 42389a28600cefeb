import { IconAlertCircle, IconX } from '@tabler/icons-react'
import styles from './Chips.module.css'
import { type Chip, chipsOf, removedFrom } from './chips.ts'
import { changeView, clearFilters, useInventoryStore } from './inventoryStore.ts'
import type { Condition } from './model/condition.ts'

/** The filters in force, each removable, and what in the search line was not understood. */
export function Chips({ conditions }: { readonly conditions: readonly Condition[] }) {
  const { view, ids } = useInventoryStore()
  const chips = chipsOf(view, ids)
  const unclear = conditions.filter((each) => each.kind === 'unclear')
  if (chips.length + unclear.length === 0 && view.q === '') return null
  return (
    <div className={styles.chips}>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className={styles.chip}
          aria-label={`Remove filter ${chip.text}`}
          onClick={() => removeChip(chip)}
        >
          <span className={styles.text}>{chip.text}</span>
          <IconX size={12} aria-hidden />
        </button>
      ))}
      {unclear.map((each) => (
        <span key={each.text} className={styles.unclear} role="status">
          <IconAlertCircle size={14} aria-hidden />“{each.text}” is not used: {each.why}.
        </span>
      ))}
      <button type="button" className={styles.clear} onClick={clearFilters}>
        Clear all filters
      </button>
    </div>
  )
}

function removeChip(chip: Chip): void {
  if (chip.remove.kind === 'ids') useInventoryStore.setState({ ids: null })
  else changeView(removedFrom(chip, useInventoryStore.getState().view))
}
