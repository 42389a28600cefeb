import { Page } from '../../components/Page.tsx'

export function AlternativesScreen() {
  return (
    <Page title="Alternatives" question="Move to what?">
      <p>To be built by the owner of this folder.</p>
    </Page>
  )
}
