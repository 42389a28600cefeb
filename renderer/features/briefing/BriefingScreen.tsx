import { Page } from '../../components/Page.tsx'

export function BriefingScreen() {
  return (
    <Page title="Briefing" question="What do I tell them?">
      <p>To be built by the owner of this folder.</p>
    </Page>
  )
}
