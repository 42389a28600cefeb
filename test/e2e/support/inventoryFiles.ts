import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../../electron/dev/lib/projectFolder.ts'
import { inventory2024, inventoryNameless, inventoryRows } from '../../support/inventory2024.ts'

/** An inventory of the 2024 shape and what an import of it must come to. */
export interface InventoryFile {
  readonly title: string
  readonly path: string
  readonly read: number
  readonly created: number
  /** A text that occurs in some rows, not in all. */
  readonly search: string
}

/** The real 2024 inventory where it lies beside the checkout, and always a generated one of its shape. */
export function inventoryFiles(): readonly InventoryFile[] {
  const real = join(
    projectFolder,
    '../shared/data/federal-ai-inventory/2024_consolidated_ai_inventory_raw_v2.csv',
  )
  const path = join(mkdtempSync(join(tmpdir(), 'offramp-inventory-')), 'inventory.csv')
  writeFileSync(path, inventory2024())
  const generated: InventoryFile = {
    title: 'a generated inventory of the 2024 shape',
    path,
    read: inventoryRows,
    created: inventoryRows - inventoryNameless,
    search: 'drafting',
  }
  if (!existsSync(real)) return [generated]
  return [
    generated,
    {
      title: 'the real 2024 inventory',
      path: real,
      read: inventoryRows,
      created: inventoryRows,
      search: 'anomaly',
    },
  ]
}
