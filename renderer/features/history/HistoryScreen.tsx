import { Page } from '../../components/Page.tsx'

export function HistoryScreen() {
  return (
    <Page title="History" question="">
      <p>To be built by the owner of this folder.</p>
    </Page>
  )
}
