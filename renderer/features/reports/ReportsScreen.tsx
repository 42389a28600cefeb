import { Page } from '../../components/Page.tsx'

export function ReportsScreen() {
  return (
    <Page title="Reports" question="In whose format?">
      <p>To be built by the owner of this folder.</p>
    </Page>
  )
}
