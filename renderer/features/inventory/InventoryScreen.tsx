import { Page } from '../../components/Page.tsx'

export function InventoryScreen() {
  return (
    <Page title="Inventory" question="">
      <p>To be built by the owner of this folder.</p>
    </Page>
  )
}
