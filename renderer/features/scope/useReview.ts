import { useMemo, useState } from 'react'
import type { Action } from '../../app/actions/action.ts'
import { useActions } from '../../app/actions/useActions.ts'
import { openDrawer } from '../../app/router.ts'
import type { Picks } from '../../components/list/usePicks.ts'
import { useDevice } from '../../stores/deviceStore.ts'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import { clearReview, signOff } from './reviewActs.ts'

/** What review acts a list offers, and the dialog that is up. */
export interface Review {
  readonly readOnly: boolean
  /** Picked ids whose computed scope can be signed off. */
  readonly signable: readonly string[]
  readonly dialog: 'override' | 'sign-off' | null
  readonly close: () => void
  readonly accept: () => void
  readonly askOverride: () => void
  readonly askNote: () => void
  readonly clear: () => void
}

/** Sign off, override and clear for what is picked in a list, with their keys. `canSign`: the rules could tell. */
export function useReview(picks: Picks, canSign: (id: string) => boolean): Review {
  const [dialog, setDialog] = useState<Review['dialog']>(null)
  const author = useDevice((state) => state.author)
  const readOnly = useReadOnly()
  const review = useMemo((): Review => {
    const signable = picks.targets.filter(canSign)
    return {
      readOnly,
      signable,
      dialog,
      close: () => setDialog(null),
      accept: () => {
        if (picks.targets.length === 0) return
        if (signable.length === 0) setDialog('override')
        else if (author === '') setDialog('sign-off')
        else void signOff(signable, author, '').then((done) => done && picks.clear())
      },
      askOverride: () => {
        if (picks.targets.length > 0) setDialog('override')
      },
      askNote: () => setDialog('sign-off'),
      clear: () => void clearReview(picks.targets),
    }
  }, [picks, canSign, dialog, author, readOnly])
  useActions(
    'scope.review',
    useMemo(() => actionsOf(review, picks), [review, picks]),
  )
  return review
}

function actionsOf(review: Review, picks: Picks): readonly Action[] {
  const group = 'Scope'
  const disabled = review.readOnly || picks.targets.length === 0
  const open = () => {
    if (picks.active !== null) openDrawer('workload', picks.active)
  }
  return [
    { id: 'scope.next', label: 'Next workload', group, keys: 'J', run: () => picks.step(1) },
    { id: 'scope.previous', label: 'Previous workload', group, keys: 'K', run: () => picks.step(-1) },
    { id: 'scope.open', label: 'Open the workload’s details', group, keys: 'E', run: open },
    { id: 'scope.signOff', label: 'Sign off the scope', group, keys: 'A', disabled, run: review.accept },
    {
      id: 'scope.override',
      label: 'Override the scope…',
      group,
      keys: 'O',
      disabled,
      run: review.askOverride,
    },
    { id: 'scope.clear', label: 'Clear the scope review', group, disabled, run: review.clear },
    {
      id: 'scope.pick',
      label: 'Pick or unpick the workload',
      group,
      keys: 'X',
      run: () => picks.active !== null && picks.toggle(picks.active),
    },
  ]
}
