import { Page } from '../../components/Page.tsx'

export function SettingsScreen() {
  return (
    <Page title="Settings" question="">
      <p>To be built by the owner of this folder.</p>
    </Page>
  )
}
