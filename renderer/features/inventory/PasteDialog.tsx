import { Button, Group, Modal, ScrollArea, Table } from '@mantine/core'
import { useMemo } from 'react'
import { applyChanges } from '../../app/changes.ts'
import { formatCount } from '../../app/format.ts'
import type { PasteRequest } from './clipboard.ts'
import type { InventoryColumn } from './model/column.ts'
import { type PastePlan, pasteMutations, planPaste } from './model/pastePlan.ts'
import { useWaves } from './useWaves.ts'

interface PasteDialogProps {
  readonly request: PasteRequest
  readonly columns: readonly InventoryColumn[]
  readonly close: () => void
}

const MOST_SHOWN = 200

/** What a paste would change, before it does. */
export function PasteDialog({ request, columns, close }: PasteDialogProps) {
  const waves = useWaves()
  const plan = useMemo(() => {
    const from = columns.findIndex((column) => column.id === request.firstColumn)
    return planPaste(request.block, { rows: request.rows, columns: columns.slice(Math.max(from, 0)), waves })
  }, [request, columns, waves])
  const count = plan.changes.length
  const apply = async () => {
    close()
    const label = `Paste ${formatCount(count, 'cell')}`
    await applyChanges({
      label,
      mutations: pasteMutations(plan.changes),
      toast: `Changed ${formatCount(count, 'cell')}.`,
    })
  }
  return (
    <Modal opened onClose={close} title="Paste into the table" size="xl">
      <p>{summary(plan)}</p>
      {count === 0 ? null : (
        <ScrollArea.Autosize mah={320} my="md" type="auto" viewportProps={{ tabIndex: 0 }}>
          <Table stickyHeader verticalSpacing={4} fz="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Workload</Table.Th>
                <Table.Th>Field</Table.Th>
                <Table.Th>Now</Table.Th>
                <Table.Th>Then</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {plan.changes.slice(0, MOST_SHOWN).map(({ row, column, before, after }) => (
                <Table.Tr key={`${row.id} ${column.id}`}>
                  <Table.Td>{row.name}</Table.Td>
                  <Table.Td>{column.label}</Table.Td>
                  <Table.Td>{before === '' ? '(unknown)' : before}</Table.Td>
                  <Table.Td>{after === '' ? '(unknown)' : after}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
      <Refused refused={plan.refused} />
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
        <Button onClick={() => void apply()} disabled={count === 0} data-autofocus>
          Change {formatCount(count, 'cell')}
        </Button>
      </Group>
    </Modal>
  )
}

function Refused({ refused }: { readonly refused: PastePlan['refused'] }) {
  if (refused.length === 0) return null
  return (
    <div role="alert">
      <strong>{formatCount(refused.length, 'cell')} can’t be pasted and will stay as they are:</strong>
      <ul>
        {refused.slice(0, 8).map(({ where, why }) => (
          <li key={where}>
            {where}: {why}
          </li>
        ))}
        {refused.length > 8 ? <li>and {refused.length - 8} more</li> : null}
      </ul>
    </div>
  )
}

function summary({ changes, unchanged, outside }: PastePlan): string {
  const parts = [`${formatCount(changes.length, 'cell')} would change`]
  if (unchanged > 0) parts.push(`${formatCount(unchanged, 'cell')} unchanged`)
  if (outside > 0)
    parts.push(`${formatCount(outside, 'cell')} lie beyond the edge of the table and are left out`)
  return `${parts.join('; ')}.`
}
