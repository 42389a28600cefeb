import { Page } from '../../components/Page.tsx'

export function ScopeScreen() {
  return (
    <Page title="Scope" question="What must move, and how do we know?">
      <p>To be built by the owner of this folder.</p>
    </Page>
  )
}
