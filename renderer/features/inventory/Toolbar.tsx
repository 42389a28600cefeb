import { ActionIcon, Select, Tooltip } from '@mantine/core'
import { IconFilter, IconFilterOff } from '@tabler/icons-react'
import { ColumnPicker } from './ColumnPicker.tsx'
import { changeView, useInventoryStore } from './inventoryStore.ts'
import { inventoryColumns } from './model/columns.ts'
import { SearchField } from './SearchField.tsx'
import { ViewMenu } from './ViewMenu.tsx'

interface ToolbarProps {
  readonly facetsShown: boolean
  readonly toggleFacets: () => void
}

const groupable = inventoryColumns
  .filter((column) => column.facet === true)
  .map(({ id, label }) => ({ value: id, label: `Grouped by ${label.toLowerCase()}` }))

/** Filters on or off, search, views, grouping, columns. */
export function Toolbar({ facetsShown, toggleFacets }: ToolbarProps) {
  const groupBy = useInventoryStore((state) => state.view.groupBy)
  const label = facetsShown ? 'Hide filters' : 'Show filters'
  return (
    <>
      <Tooltip label={label}>
        <ActionIcon
          aria-label={label}
          aria-pressed={facetsShown}
          variant="default"
          size={30}
          onClick={toggleFacets}
        >
          {facetsShown ? <IconFilterOff size={16} stroke={1.5} /> : <IconFilter size={16} stroke={1.5} />}
        </ActionIcon>
      </Tooltip>
      <SearchField />
      <ViewMenu />
      <Select
        aria-label="Group by"
        placeholder="Not grouped"
        data={groupable}
        value={groupBy}
        onChange={(value) => changeView({ groupBy: value })}
        clearable
        w={190}
      />
      <ColumnPicker />
    </>
  )
}
