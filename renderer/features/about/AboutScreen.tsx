import { Page } from '../../components/Page.tsx'

export function AboutScreen() {
  return (
    <Page title="About" question="">
      <p>To be built by the owner of this folder.</p>
    </Page>
  )
}
