import { useEffect } from 'react'
import { runAction } from '../actions/action.ts'
import { onEvent } from '../events.ts'
import { notifyInfo } from '../notify.tsx'

/** Does what the application menu asks for: its commands are ids of actions. */
export function useMenuCommands(): void {
  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind !== 'menu' || runAction(event.command)) return
        if (event.command === 'export') runAction('go.reports')
        else notifyInfo('That isn’t possible on this screen right now.')
      }),
    [],
  )
}
