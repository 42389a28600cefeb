import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { create } from '#shared/model/change.ts'
import { type WorkloadKind, workloadKinds } from '#shared/model/vocabulary.ts'
import { applyChanges, newIds } from '../../app/changes.ts'
import { closeDialog } from '../../app/dialogs/dialogStore.ts'
import { formatWord } from '../../app/format.ts'
import { navigate, openDrawer } from '../../app/router.ts'
import { useDevice } from '../../stores/deviceStore.ts'

/** Adds one workload by hand and opens it. */
export function NewWorkloadDialog() {
  const author = useDevice((state) => state.author)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<WorkloadKind>('application')
  const [owner, setOwner] = useState(author)
  const [component, setComponent] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const [id] = await newIds('wl', 1)
    if (id === undefined) return
    const fields = { name: name.trim(), kind, owner: owner.trim(), component: component.trim() }
    const label = `Add workload ${fields.name}`.slice(0, 300)
    const receipt = await applyChanges({ label, mutations: [create('workload', id, fields)] })
    if (receipt === null) return
    closeDialog()
    navigate({ screen: 'inventory' })
    openDrawer('workload', id)
  }
  return (
    <Modal opened onClose={closeDialog} title="New workload">
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <TextInput
            label="Name"
            required
            value={name}
            maxLength={1000}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <Select
            label="Kind"
            data={workloadKinds.map((value) => ({ value, label: formatWord(value) }))}
            value={kind}
            allowDeselect={false}
            onChange={(value) => setKind(workloadKinds.find((each) => each === value) ?? 'application')}
          />
          <TextInput
            label="Component"
            value={component}
            onChange={(event) => setComponent(event.currentTarget.value)}
          />
          <TextInput label="Owner" value={owner} onChange={(event) => setOwner(event.currentTarget.value)} />
        </Stack>
        <Group justify="flex-end" gap="sm" mt="md">
          <Button variant="default" onClick={closeDialog}>
            Cancel
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            Add workload
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
