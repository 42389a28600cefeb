import { Page } from '../../components/Page.tsx'

export function MyWorkScreen() {
  return (
    <Page title="MyWork" question="What is mine, what is next?">
      <p>To be built by the owner of this folder.</p>
    </Page>
  )
}
