import { Button, Menu } from '@mantine/core'
import { IconBookmark, IconChevronDown, IconDeviceFloppy, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from '../../stores/useQuery.ts'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import { openView } from './inventoryStore.ts'
import { savedViews } from './model/savedViews.ts'
import { builtInViews, viewOf } from './model/view.ts'
import { ViewNameDialog } from './ViewNameDialog.tsx'
import { deleteView, type NamedView, updateView } from './viewActs.ts'

const viewsOnly = ['savedView'] as const

/** Built-in and saved views; a saved view is kept in the workspace, for everyone who opens it. */
export function ViewMenu() {
  const { data } = useQuery(
    'rows.list',
    { entity: 'savedView', where: { screen: 'inventory' } },
    { invalidateOn: viewsOnly },
  )
  const readOnly = useReadOnly()
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
  const [lastId, setLastId] = useState<string | null>(null)
  const saved = savedViews(data ?? [])
  // Looked up anew, so that a view that was renamed, deleted or brought back by undo is called what it is.
  const last = saved.find((each) => each.id === lastId) ?? null
  return (
    <>
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={14} />}
            rightSection={<IconChevronDown size={12} />}
          >
            {last === null ? 'Views' : `View: ${last.name}`}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {builtInViews.map(({ name, view }) => (
            <Menu.Item
              key={name}
              onClick={() => {
                openView(viewOf(view))
                setLastId(null)
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
                setLastId(each.id)
              }}
            >
              {each.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconDeviceFloppy size={14} />}
            disabled={readOnly}
            onClick={() => setNaming('new')}
          >
            Save this view as…
          </Menu.Item>
          {last === null || readOnly ? null : (
            <LastViewItems view={last} rename={() => setNaming('rename')} />
          )}
        </Menu.Dropdown>
      </Menu>
      {naming === null ? null : (
        <ViewNameDialog
          view={naming === 'rename' ? last : null}
          taken={[...builtInViews, ...saved].map(({ name }) => name)}
          close={() => setNaming(null)}
          done={({ id }) => setLastId(id)}
        />
      )}
    </>
  )
}

/** What can be done with the saved view that was opened last. */
function LastViewItems({ view, rename }: { readonly view: NamedView; readonly rename: () => void }) {
  return (
    <>
      <Menu.Item leftSection={<IconDeviceFloppy size={14} />} onClick={() => void updateView(view)}>
        Update “{view.name}”
      </Menu.Item>
      <Menu.Item leftSection={<IconPencil size={14} />} onClick={rename}>
        Rename “{view.name}”…
      </Menu.Item>
      <Menu.Item leftSection={<IconTrash size={14} />} onClick={() => void deleteView(view)}>
        Delete “{view.name}”
      </Menu.Item>
    </>
  )
}
