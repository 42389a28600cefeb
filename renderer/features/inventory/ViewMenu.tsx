import { Button, Menu, Modal, TextInput } from '@mantine/core'
import { IconBookmark, IconChevronDown, IconDeviceFloppy, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { create, remove, set } from '#shared/model/change.ts'
import { applyChanges, newIds } from '../../app/changes.ts'
import { useQuery } from '../../stores/useQuery.ts'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import { openView, useInventoryStore } from './inventoryStore.ts'
import { savedViews } from './model/savedViews.ts'
import { builtInViews, viewOf } from './model/view.ts'

const viewsOnly = ['savedView'] as const

/** Built-in and saved views; a saved view is kept in the workspace, for everyone who opens it. */
export function ViewMenu() {
  const { data } = useQuery(
    'rows.list',
    { entity: 'savedView', where: { screen: 'inventory' } },
    { invalidateOn: viewsOnly },
  )
  const readOnly = useReadOnly()
  const [naming, setNaming] = useState(false)
  const [last, setLast] = useState<{ readonly id: string; readonly name: string } | null>(null)
  const saved = savedViews(data ?? [])
  return (
    <>
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={14} />}
            rightSection={<IconChevronDown size={12} />}
          >
            {last?.name ?? 'Views'}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {builtInViews.map(({ name, view }) => (
            <Menu.Item
              key={name}
              onClick={() => {
                openView(viewOf(view))
                setLast(null)
              }}
            >
              {name}
            </Menu.Item>
          ))}
          {saved.length > 0 ? <Menu.Label>Saved in this workspace</Menu.Label> : null}
          {saved.map((each) => (
            <Menu.Item
              key={each.id}
              onClick={() => {
                openView(each.view)
                setLast(each)
              }}
            >
              {each.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconDeviceFloppy size={14} />}
            disabled={readOnly}
            onClick={() => setNaming(true)}
          >
            Save this view as…
          </Menu.Item>
          {last === null ? null : (
            <>
              <Menu.Item
                leftSection={<IconDeviceFloppy size={14} />}
                disabled={readOnly}
                onClick={() => void updateView(last)}
              >
                Update “{last.name}”
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash size={14} />}
                disabled={readOnly}
                onClick={() => void deleteView(last).then(() => setLast(null))}
              >
                Delete “{last.name}”
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming ? <NameDialog close={() => setNaming(false)} saved={setLast} /> : null}
    </>
  )
}

interface NameDialogProps {
  readonly close: () => void
  readonly saved: (view: { readonly id: string; readonly name: string }) => void
}

function NameDialog({ close, saved }: NameDialogProps) {
  const [name, setName] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const view = await saveView(name.trim())
    if (view !== null) saved(view)
    close()
  }
  return (
    <Modal opened onClose={close} title="Save this view">
      <form onSubmit={(event) => void submit(event)}>
        <TextInput
          label="Name"
          description="Filters, sorting, grouping and columns are saved, for everyone who opens this workspace."
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Button type="submit" mt="md" disabled={name.trim() === ''}>
          Save view
        </Button>
      </form>
    </Modal>
  )
}

async function saveView(name: string): Promise<{ readonly id: string; readonly name: string } | null> {
  const [id] = await newIds('view', 1)
  if (id === undefined) return null
  const { view: definition } = useInventoryStore.getState()
  const receipt = await applyChanges({
    label: `Save view ${name}`,
    mutations: [create('savedView', id, { screen: 'inventory', name, definition })],
  })
  return receipt === null ? null : { id, name }
}

async function updateView({ id, name }: { readonly id: string; readonly name: string }): Promise<void> {
  const { view: definition } = useInventoryStore.getState()
  await applyChanges({
    label: `Update view ${name}`,
    mutations: [set('savedView', id, { definition })],
    toast: `Updated view “${name}”.`,
  })
}

async function deleteView({ id, name }: { readonly id: string; readonly name: string }): Promise<void> {
  await applyChanges({
    label: `Delete view ${name}`,
    mutations: [remove('savedView', id)],
    toast: `Deleted view “${name}”.`,
  })
}
