import { useEffect } from 'react'
import { type Action, offerActions, withdrawActions } from './action.ts'

/** Offers a screen's actions (palette, keys, keyboard sheet) while it is up; pass a memoized array. */
export function useActions(scope: string, actions: readonly Action[]): void {
  useEffect(() => {
    offerActions(scope, actions)
  }, [scope, actions])
  useEffect(() => () => withdrawActions(scope), [scope])
}
