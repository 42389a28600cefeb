import { Page } from '../../components/Page.tsx'

export function OverviewScreen() {
  return (
    <Page title="Overview" question="Are we going to make it?">
      <p>To be built by the owner of this folder.</p>
    </Page>
  )
}
