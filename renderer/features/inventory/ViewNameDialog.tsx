import { Button, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { NamedView } from './viewActs.ts'
import { renameView, saveView } from './viewActs.ts'

interface ViewNameDialogProps {
  /** The view to rename; null saves the present one as a new view. */
  readonly view: NamedView | null
  /** Names in use, which would make two entries of the menu look alike. */
  readonly taken: readonly string[]
  readonly close: () => void
  readonly done: (view: NamedView) => void
}

/** Asks for the name of a view. */
export function ViewNameDialog({ view, taken, close, done }: ViewNameDialogProps) {
  const [name, setName] = useState(view?.name ?? '')
  const wanted = name.trim()
  const isTaken = wanted !== view?.name && taken.some((each) => each.toLowerCase() === wanted.toLowerCase())
  const ready = wanted !== '' && wanted !== view?.name && !isTaken
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const saved = view === null ? await saveView(wanted) : await renameView(view, wanted)
    if (saved !== null) done(saved)
    close()
  }
  return (
    <Modal opened onClose={close} title={view === null ? 'Save this view' : `Rename the view “${view.name}”`}>
      <form onSubmit={(event) => void submit(event)}>
        <TextInput
          label="Name"
          description={
            view === null
              ? 'Filters, sorting, grouping and columns are saved, for everyone who opens this workspace.'
              : undefined
          }
          value={name}
          maxLength={120}
          error={isTaken ? 'There is a view of this name already.' : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Button type="submit" mt="md" disabled={!ready}>
          {view === null ? 'Save view' : 'Rename view'}
        </Button>
      </form>
    </Modal>
  )
}
