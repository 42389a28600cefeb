import { Button, Group } from '@mantine/core'
import type { ImportReceipt } from '#shared/contract/channels/import.ts'
import { call } from '../../app/bridge.ts'
import { undo } from '../../app/changes.ts'
import { closeDialog } from '../../app/dialogs/dialogStore.ts'
import { formatCount, formatNumber } from '../../app/format.ts'
import { notifyInfo, notifyProblem } from '../../app/notify.tsx'
import { navigate } from '../../app/router.ts'
import { Fact, Facts } from '../../components/Fact.tsx'

/** What the import did, with the way back and the file of rejected rows. */
export function ImportReceiptPane({
  receipt,
  profileName,
}: {
  readonly receipt: ImportReceipt
  readonly profileName: string
}) {
  const { read, created, updated, unchanged, rejected, rejectedFile } = receipt
  const show = () => {
    closeDialog()
    navigate({ screen: 'inventory' })
  }
  const takeBack = async () => {
    await undo()
    closeDialog()
    notifyInfo('The import was taken back.', 'Redo (Ctrl+Shift+Z) brings it again.')
  }
  return (
    <>
      <p>
        {formatCount(read, 'row')} read: {formatNumber(created)} new, {formatNumber(updated)} updated,{' '}
        {formatNumber(unchanged)} unchanged, {formatNumber(rejected)} rejected.
      </p>
      <Facts>
        <Fact label="Kind of file">{profileName}</Fact>
        <Fact label="Encoding">{receipt.encoding}</Fact>
        {rejectedFile === null ? null : <Fact label="Rejected rows">{rejectedFile}</Fact>}
      </Facts>
      <Group justify="flex-end" gap="sm" mt="md">
        {created + updated > 0 ? (
          <Button variant="default" onClick={() => void takeBack()}>
            Undo the import
          </Button>
        ) : null}
        {rejectedFile === null ? null : (
          <Button
            variant="default"
            onClick={() => void call('file.reveal', { path: rejectedFile }).catch(notifyProblem)}
          >
            Show the rejected rows
          </Button>
        )}
        <Button onClick={show} data-autofocus>
          Show the inventory
        </Button>
      </Group>
    </>
  )
}
