import { Page } from '../../components/Page.tsx'

export function PlanScreen() {
  return (
    <Page title="Plan" question="Who does what when, and what gives?">
      <p>To be built by the owner of this folder.</p>
    </Page>
  )
}
