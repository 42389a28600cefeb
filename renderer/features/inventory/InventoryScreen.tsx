import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useActions } from '../../app/actions/useActions.ts'
import { formatCount, formatNumber } from '../../app/format.ts'
import { useRouter } from '../../app/router.ts'
import { usePrinting } from '../../app/usePrinting.ts'
import { ErrorState } from '../../components/ErrorState.tsx'
import { Page } from '../../components/Page.tsx'
import { TableSkeleton } from '../../components/Skeletons.tsx'
import { useDeviceSetting } from '../../stores/deviceStore.ts'
import { useDrawerList } from '../../stores/listStore.ts'
import { useStatus } from '../../stores/statusStore.ts'
import { loadAllWorkloads, useWorkloads } from '../../stores/workloadStore.ts'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import { BulkBar } from './BulkBar.tsx'
import { Chips } from './Chips.tsx'
import { filtersInWords } from './chips.ts'
import type { PasteRequest } from './clipboard.ts'
import { EmptyInventory, NothingFits } from './EmptyInventory.tsx'
import { FacetPanel } from './FacetPanel.tsx'
import { InventoryGrid } from './grid/InventoryGrid.tsx'
import { InventoryButtons } from './InventoryButtons.tsx'
import styles from './InventoryScreen.module.css'
import { inventoryActions } from './inventoryActions.ts'
import { changeView, restoreLayout, useInventoryStore } from './inventoryStore.ts'
import { linkFilters } from './model/linkFilters.ts'
import { selectionText } from './model/selectionSums.ts'
import { PasteDialog } from './PasteDialog.tsx'
import { PrintTable } from './PrintTable.tsx'
import { Toolbar } from './Toolbar.tsx'
import { type Inventory, useInventory } from './useInventory.ts'

/** What do we have? The table of all workloads with filters, views, bulk and inline editing. */
export function InventoryScreen() {
  const { loaded, problem, rows } = useWorkloads()
  useState(restoreLayout)
  useLinkFilters()
  useActions('inventory', inventoryActions)
  const [facetsShown, setFacetsShown] = useDeviceSetting<boolean>('inventory.facets', true)
  const empty = loaded && rows.length === 0
  return (
    <Page
      title="Inventory"
      question="What do we have?"
      layout="fill"
      actions={<InventoryButtons />}
      toolbar={
        empty ? undefined : (
          <Toolbar facetsShown={facetsShown} toggleFacets={() => setFacetsShown(!facetsShown)} />
        )
      }
    >
      {problem !== undefined && rows.length === 0 ? (
        <ErrorState problem={problem} retry={() => void loadAllWorkloads()} />
      ) : !loaded ? (
        <TableSkeleton rows={18} columns={7} />
      ) : empty ? (
        <EmptyInventory />
      ) : (
        <Content facetsShown={facetsShown} />
      )}
    </Page>
  )
}

function Content({ facetsShown }: { readonly facetsShown: boolean }) {
  const inventory = useInventory()
  const { rows, total, shown, columns, conditions } = inventory
  // The table is painted first, the counts beside it a moment later.
  const facets = useDeferredValue(inventory.facets)
  const selected = useInventoryStore((state) => state.selected)
  const readOnly = useReadOnly()
  const [paste, setPaste] = useState<PasteRequest | null>(null)
  const chosen = useMemo(() => rows.filter((row) => selected.has(row.id)), [rows, selected])
  useDrawerList(
    'workload',
    useMemo(() => rows.map((row) => row.id), [rows]),
  )
  useStatus(rowsText(shown, total), selectionText(chosen))
  const printing = usePrinting()
  if (printing) return <PrintTable rows={rows} columns={columns} filters={filtersNow()} />
  return (
    <>
      <Chips conditions={conditions} />
      <div className={styles.content}>
        {facetsShown ? <FacetPanel facets={facets} /> : null}
        <div className={styles.table}>
          {shown === 0 ? <NothingFits /> : <InventoryGrid inventory={inventory} onPaste={setPaste} />}
          {chosen.length > 0 && !readOnly ? <BulkBar rows={chosen} /> : null}
        </div>
      </div>
      {paste === null ? null : <PasteDialog request={paste} columns={columns} close={() => setPaste(null)} />}
    </>
  )
}

function filtersNow(): string {
  const { view, ids } = useInventoryStore.getState()
  return filtersInWords(view, ids)
}

function rowsText(shown: number, total: Inventory['total']): string {
  return shown === total
    ? formatCount(total, 'workload')
    : `${formatNumber(shown)} of ${formatCount(total, 'workload')}`
}

/** Filters that come with a link replace the current ones. */
function useLinkFilters(): void {
  const params = useRouter((state) => state.location.params)
  useEffect(() => {
    const link = linkFilters(params)
    if (link === undefined) return
    useInventoryStore.setState({ ids: link.ids })
    changeView(link.view)
  }, [params])
}
