import { useMemo } from 'react'
import { useActions } from '../../app/actions/useActions.ts'
import type { Picks } from './usePicks.ts'

/** J and K through a list that has no other keys of its own. */
export function useListKeys(picks: Picks): void {
  const actions = useMemo(
    () => [
      { id: 'list.next', label: 'Next in the list', group: 'List', keys: 'J', run: () => picks.step(1) },
      {
        id: 'list.previous',
        label: 'Previous in the list',
        group: 'List',
        keys: 'K',
        run: () => picks.step(-1),
      },
    ],
    [picks],
  )
  useActions('list', actions)
}
